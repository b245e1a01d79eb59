import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../../api/read.ts";
import { StepBackScreen } from "../../../../../../membership/step-back-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function StepBackPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await read((caller) => caller.membership.ownPart({ clientId }));
  return <StepBackScreen view={view} clientId={clientId} search={await searchOf(searchParams)} />;
}

import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../../api/read.ts";
import { CorrectScreen } from "../../../../../../membership/correct-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function CorrectPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await read((caller) => caller.membership.ownPart({ clientId }));
  return <CorrectScreen view={view} clientId={clientId} search={await searchOf(searchParams)} />;
}

import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { PurposeScreen } from "../../../../../purpose/purpose-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function PurposePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  const earlier = await read((caller) => caller.plan.purposeHistory({ clientId }));
  return <PurposeScreen view={view} earlier={earlier} search={await searchOf(searchParams)} />;
}

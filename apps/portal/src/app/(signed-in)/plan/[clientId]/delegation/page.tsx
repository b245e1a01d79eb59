import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { DelegationScreen } from "../../../../../delegation/delegation-screen.tsx";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function DelegationRoute({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const page = await read((caller) => caller.delegation.read({ clientId }));
  return <DelegationScreen view={await readPlan(clientId)} page={page} search={await searchOf(searchParams)} />;
}

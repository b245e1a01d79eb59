import { forClient } from "@naast/vocabulary";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { ProposalsScreen } from "../../../../../proposal/proposals-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function ProposalsPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  return <ProposalsScreen view={await readPlan(clientId)} search={await searchOf(searchParams)} />;
}

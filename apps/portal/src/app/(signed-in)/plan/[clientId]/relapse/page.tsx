import { forClient } from "@naast/vocabulary";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { readRelapse } from "../../../../../relapse/read-relapse.ts";
import { RelapseScreen } from "../../../../../relapse/relapse-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function RelapsePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  return <RelapseScreen view={view} plan={await readRelapse(clientId)} search={await searchOf(searchParams)} />;
}

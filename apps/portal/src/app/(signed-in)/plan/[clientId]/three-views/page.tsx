import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";
import { RoundsScreen } from "../../../../../three-views/rounds-screen.tsx";

export default async function RoundsPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const page = await read((caller) => caller.threeViews.read({ clientId }));
  return <RoundsScreen view={await readPlan(clientId)} page={page} search={await searchOf(searchParams)} />;
}

import { goalChoice } from "@naast/vocabulary";
import { GoalScreen } from "../../../../../../goal/goal-screen.tsx";
import { findGoal, readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function GoalPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, goalId } = await paramsOf(params, goalChoice);
  const view = await readPlan(clientId);
  return <GoalScreen view={view} goal={findGoal(view, goalId)} search={await searchOf(searchParams)} />;
}

import { goalChoice } from "@naast/vocabulary";
import { read } from "../../../../../../api/read.ts";
import { GoalScreen } from "../../../../../../goal/goal-screen.tsx";
import { findGoal, readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function GoalPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, goalId } = await paramsOf(params, goalChoice);
  const view = await readPlan(clientId);
  const mayRead = view.reader.abilities.includes("threeViews.read");
  const { rounds } = mayRead ? await read((caller) => caller.threeViews.read({ clientId })) : { rounds: [] };
  const ofGoal = rounds.filter((round) => round.goalId === goalId);
  return <GoalScreen view={view} goal={findGoal(view, goalId)} rounds={ofGoal} search={await searchOf(searchParams)} />;
}

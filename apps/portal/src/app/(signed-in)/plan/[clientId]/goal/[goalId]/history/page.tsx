import { goalChoice } from "@naast/vocabulary";
import { read } from "../../../../../../../api/read.ts";
import { HistoryScreen } from "../../../../../../../journal/history-screen.tsx";
import { findGoal, readPlan } from "../../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../../shell/search.ts";

export default async function GoalHistoryPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, goalId } = await paramsOf(params, goalChoice);
  const view = await readPlan(clientId);
  const goal = findGoal(view, goalId);
  const history = await read((caller) => caller.plan.history({ clientId, itemKind: "goal", itemId: goalId }));
  return <HistoryScreen view={view} goal={goal} history={history} search={await searchOf(searchParams)} />;
}

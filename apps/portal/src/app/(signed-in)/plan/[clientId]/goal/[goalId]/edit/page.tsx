import { goalChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { EditGoalScreen } from "../../../../../../../goal/edit-goal-screen.tsx";
import { findGoal, readPlan } from "../../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";

export default async function EditGoalPage({ params }: { params: RawParams }) {
  const { clientId, goalId } = await paramsOf(params, goalChoice);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("goal.change")) notFound();
  return <EditGoalScreen view={view} goal={findGoal(view, goalId)} />;
}

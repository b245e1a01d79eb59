import { goalIdChoice, idOf } from "@naast/vocabulary";
import { findGoal, findStep, readPlan } from "../../../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../../../shell/search.ts";
import { StepScreen } from "../../../../../../../../step/step-screen.tsx";

const stepAddress = goalIdChoice.extend({ stepId: idOf("Step") });

export default async function StepPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, goalId, stepId } = await paramsOf(params, stepAddress);
  const view = await readPlan(clientId);
  const goal = findGoal(view, goalId);
  return <StepScreen view={view} goal={goal} step={findStep(goal, stepId)} search={await searchOf(searchParams)} />;
}

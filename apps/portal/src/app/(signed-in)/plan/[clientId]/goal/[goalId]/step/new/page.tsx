import { goalChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { findGoal, readPlan } from "../../../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../../../shell/params.ts";
import { NewStepScreen } from "../../../../../../../../step/new-step-screen.tsx";

export default async function NewStepPage({ params }: { params: RawParams }) {
  const { clientId, goalId } = await paramsOf(params, goalChoice);
  const view = await readPlan(clientId);
  const { abilities } = view.reader;
  if (!abilities.includes("step.add") && !abilities.includes("step.offer")) notFound();
  return <NewStepScreen view={view} goal={findGoal(view, goalId)} />;
}

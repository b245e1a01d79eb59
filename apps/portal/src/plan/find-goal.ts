import type { GoalView, PlanView, StepView } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { cache } from "react";
import { read } from "../api/read.ts";

/** The plan as its reader sees it, once per request. */
export const readPlan = cache((clientId: PlanView["clientId"]) => read((caller) => caller.plan.read({ clientId })));

/** A goal on the plan of this reader; one that they may not see looks as if it is not there. */
export function findGoal({ goals }: PlanView, goalId: string): GoalView {
  return goals.find(({ id }) => id === goalId) ?? notFound();
}

export function findStep({ steps }: GoalView, stepId: string): StepView {
  return steps.find(({ id }) => id === stepId) ?? notFound();
}

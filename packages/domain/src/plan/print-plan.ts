import type { Permit } from "@naast/policy";
import type { PlanView, Visibility } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { loadPlan } from "./load-plan.ts";

/** The plan for paper: what only the client sees stays off it. `onlyMine` keeps the steps that the reader does or is asked for. */
export async function printPlan(ctx: Context, permit: Permit<"plan.print">, { onlyMine }: { onlyMine: boolean }): Promise<PlanView> {
  const plan = await loadPlan(ctx, permit, { events: 0 });
  const shared = plan.goals
    .filter(({ visibility, state }) => visibility !== "me" && state !== "letGo")
    .map((goal) => ({ ...goal, steps: goal.steps.filter(({ visibility, state }) => visibility !== "me" && state !== "stopped") }));
  const isShared = ({ visibility }: { visibility: Visibility }) => visibility !== "me";
  const onPaper = new Set(shared.map(({ id }) => id));
  const stepsOnPaper = new Set(shared.flatMap(({ steps }) => steps.map(({ id }) => String(id))));
  const paper = {
    ...plan,
    recorded: plan.recorded.filter(({ aboutId }) => stepsOnPaper.has(aboutId)),
    meetings: plan.meetings.filter(isShared),
    contactMoments: plan.contactMoments.filter(isShared),
    proposals: plan.proposals.filter(({ goalId }) => goalId === null || onPaper.has(goalId)),
  };
  if (!onlyMine) return { ...paper, goals: shared };
  const mine = shared.map((goal) => ({
    ...goal,
    steps: goal.steps.filter(({ doerId }) => doerId === permit.actorId),
    ownViews: [],
    comments: [],
  }));
  return { ...paper, goals: mine.filter(({ steps }) => steps.length > 0) };
}

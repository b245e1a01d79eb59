import type { Permit } from "@naast/policy";
import type { PlanView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { loadPlan } from "./load-plan.ts";

/** The plan for paper: what only the client sees stays off it. `onlyMine` keeps the steps that the reader does or is asked for. */
export async function printPlan(ctx: Context, permit: Permit<"plan.print">, { onlyMine }: { onlyMine: boolean }): Promise<PlanView> {
  const plan = await loadPlan(ctx, permit, { events: 0 });
  const shared = plan.goals
    .filter(({ visibility, state }) => visibility !== "me" && state !== "letGo")
    .map((goal) => ({ ...goal, steps: goal.steps.filter(({ visibility, state }) => visibility !== "me" && state !== "stopped") }));
  if (!onlyMine) return { ...plan, goals: shared };
  const mine = shared.map((goal) => ({
    ...goal,
    steps: goal.steps.filter(({ doerId }) => doerId === permit.actorId),
    ownViews: [],
    comments: [],
  }));
  return { ...plan, goals: mine.filter(({ steps }) => steps.length > 0) };
}

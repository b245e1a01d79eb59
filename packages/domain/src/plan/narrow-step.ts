import { updateStep } from "@naast/db";
import { fitsInside, type Permit } from "@naast/policy";
import { type Changed, type Id, Invalid, type Visibility } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireGoal } from "./require-goal.ts";
import { requireStep } from "./require-step.ts";

type Narrowing = { stepId: Id<"Step">; visibility: Visibility | null };

/**
 * What is kept for a step under a goal: nothing when it is as wide as its goal. Wider cannot be, and "chosen" only with
 * the people who are ticked for the goal, because a step has no ticks of its own.
 */
function ownVisibility(asked: Visibility | null, goal: Visibility): Visibility | null {
  if (asked === null || asked === goal) return null;
  if (asked === "chosen" || !fitsInside(asked, goal)) throw new Invalid({ visibility: "choose" });
  return asked;
}

/** The client lets fewer people read a step than read its goal, or as many again. */
export function narrowStep(ctx: Context, permit: Permit<"step.narrow">, { stepId, visibility }: Narrowing): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireStep(tx, permit, { stepId, ability: "narrow" });
    const goal = await requireGoal(tx, permit, before.goalId);
    const set = { visibility: ownVisibility(visibility, goal.visibility), changedAt: at, changedBy: permit.actorId };
    const after = await updateStep(tx, permit, { before, set });
    return {
      item: { id: stepId },
      event: { kind: "visibility.changed", before: before.visibility ?? goal.visibility, after: after.visibility ?? goal.visibility },
      place: { goalId: goal.id, stepId, audience: "client" },
      touched: [{ kind: "step", goalId: goal.id, before, after }],
    };
  });
}

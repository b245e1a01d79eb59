import { updateGoal } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireGoal } from "./require-goal.ts";

/** The client takes a goal out of the plan, and everything under it out of sight. Its history can bring it back. */
export function removeGoal(ctx: Context, permit: Permit<"goal.remove">, { goalId }: { goalId: Id<"Goal"> }): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireGoal(tx, permit, goalId);
    const after = await updateGoal(tx, permit, { before, set: { removedAt: at, changedAt: at, changedBy: permit.actorId } });
    return {
      item: { id: goalId },
      event: { kind: "goal.removed" },
      place: { goalId },
      touched: [{ kind: "goal", goalId, before, after }],
    };
  });
}

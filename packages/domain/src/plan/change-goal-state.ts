import { updateGoal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type GoalState, type Id } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireGoal } from "./require-goal.ts";

type Said = { goalId: Id<"Goal">; state: GoalState };

/** The client says where a goal stands. Nobody else says that it is agreed, or let go. */
export function changeGoalState(ctx: Context, permit: Permit<"goal.changeState">, { goalId, state }: Said): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireGoal(tx, permit, goalId);
    if (before.state === state) throw new Conflict("already.there");
    const after = await updateGoal(tx, permit, { before, set: { state, changedAt: at, changedBy: permit.actorId } });
    return {
      item: { id: goalId },
      event: { kind: "goal.stateChanged", state },
      place: { goalId },
      touched: [{ kind: "goal", goalId, before, after }],
    };
  });
}

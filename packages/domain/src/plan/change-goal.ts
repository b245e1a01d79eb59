import { updateGoal } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, GoalChange } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { mergeWords } from "../merge-words.ts";
import { requireGoal } from "./require-goal.ts";

/** The client changes the words of a goal. When they were changed meanwhile, both texts come back and nothing is written. */
export function changeGoal(ctx: Context, permit: Permit<"goal.change">, { goalId, version, ...sent }: GoalChange): Promise<Changed> {
  const { words, kind, ownKind, lifeDomain, why } = sent;
  return change(ctx, permit, async (tx, at) => {
    const before = await requireGoal(tx, permit, goalId);
    const merged = await mergeWords(tx, permit, {
      kind: "goal",
      goalId,
      current: before,
      currentBy: before.changedBy,
      version,
      mine: { words, kind, ownKind, lifeDomain, why },
      texts: ["words", "ownKind", "why"],
    });
    const after = await updateGoal(tx, permit, { before, set: { ...merged, changedAt: at, changedBy: permit.actorId } });
    return {
      item: { id: goalId },
      event: { kind: "goal.changed" },
      place: { goalId },
      touched: [{ kind: "goal", goalId, before, after }],
    };
  });
}

import { insertComment } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NewComment } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireGoal } from "./require-goal.ts";

/** A few words under a goal, by anybody who takes part and sees it. */
export function addComment(ctx: Context, permit: Permit<"comment.add">, { goalId, words }: NewComment): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    await requireGoal(tx, permit, goalId);
    const after = await insertComment(tx, permit, { goalId, words, at });
    return {
      item: { id: after.id },
      event: { kind: "comment.added" },
      place: { goalId, itemId: after.id },
      touched: [{ kind: "comment", goalId, before: null, after }],
    };
  });
}

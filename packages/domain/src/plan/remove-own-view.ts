import { readOwnView, updateOwnView } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound, Refused } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** Somebody takes their own view away. Nobody does that for them. */
export function removeOwnView(
  ctx: Context,
  permit: Permit<"ownView.remove">,
  { ownViewId }: { ownViewId: Id<"OwnView"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readOwnView(tx, permit, ownViewId);
    if (!before) throw new NotFound();
    if (before.personId !== permit.actorId) throw new Refused(permit.action);
    const after = await updateOwnView(tx, permit, { before, words: before.words, removedAt: at, at });
    const { goalId } = before;
    return {
      item: { id: ownViewId },
      event: { kind: "ownView.removed" },
      place: { goalId, itemId: ownViewId },
      touched: [{ kind: "ownView", goalId, before, after }],
    };
  });
}

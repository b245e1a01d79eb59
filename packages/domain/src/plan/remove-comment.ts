import { readComment, removeStoredComment } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound, Refused } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** Who wrote a comment takes it away, or the client, whose plan it is. */
export function removeComment(
  ctx: Context,
  permit: Permit<"comment.remove">,
  { commentId }: { commentId: Id<"Comment"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readComment(tx, permit, commentId);
    if (!before) throw new NotFound();
    if (!permit.isClient && before.personId !== permit.actorId) throw new Refused(permit.action);
    const after = await removeStoredComment(tx, permit, { before, at });
    const { goalId } = before;
    return {
      item: { id: commentId },
      event: { kind: "comment.removed" },
      place: { goalId, itemId: commentId },
      touched: [{ kind: "comment", goalId, before, after }],
    };
  });
}

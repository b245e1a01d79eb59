import { updateRound } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireOpenRound } from "./require-view-round.ts";

/** The client closes a round without fixing a goal. What was said stays, for who said their own. */
export function closeViewRound(
  ctx: Context,
  permit: Permit<"threeViews.close">,
  { roundId }: { roundId: Id<"ViewRound"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireOpenRound(tx, permit, roundId);
    const after = await updateRound(tx, permit, { before, set: { closedAt: at } });
    const { goalId } = before;
    return {
      item: { id: roundId },
      event: { kind: "threeViews.closed" },
      place: { goalId, itemId: roundId },
      touched: [{ kind: "viewRound", goalId, before, after }],
    };
  });
}

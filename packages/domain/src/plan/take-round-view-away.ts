import { readOwnRoundView, updateRoundView } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireOpenRound } from "./require-view-round.ts";

/** Somebody takes their own words out of a round that is open. What the others said is hidden from them again. */
export function takeRoundViewAway(
  ctx: Context,
  permit: Permit<"threeViews.takeAway">,
  { roundId }: { roundId: Id<"ViewRound"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const { goalId } = await requireOpenRound(tx, permit, roundId);
    const before = await readOwnRoundView(tx, permit, roundId);
    if (!before || before.removedAt !== null) throw new NotFound();
    const after = await updateRoundView(tx, permit, { before, set: { removedAt: at, changedAt: at } });
    return {
      item: { id: before.id },
      event: { kind: "threeViews.takenAway" },
      place: { goalId, itemId: roundId },
      touched: [{ kind: "roundView", goalId, before, after }],
    };
  });
}

import { readTie, removeStoredTie } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireNode } from "./require-node.ts";

/** A tie goes from the map. Who does not see both its ends does not see the tie: `NotFound`. */
export function removeTie(ctx: Context, permit: Permit<"tie.remove">, { tieId }: { tieId: Id<"NetworkTie"> }): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readTie(tx, permit, tieId);
    if (!before) throw new NotFound();
    for (const end of [before.fromId, before.toId]) if (end !== null) await requireNode(tx, permit, end);
    const after = await removeStoredTie(tx, permit, { before, at });
    return {
      item: { id: tieId },
      event: { kind: "tie.removed" },
      place: { itemId: tieId },
      touched: [{ kind: "networkTie", goalId: null, before, after }],
    };
  });
}

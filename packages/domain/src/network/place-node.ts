import { updateNode } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NodePlacement } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireNode } from "./require-node.ts";

/** A node moves to a circle: dragged to a place of its own, or by "move to", and then the map chooses the place. */
export function placeNode(ctx: Context, permit: Permit<"node.place">, { nodeId, circle, at: place }: NodePlacement): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const before = await requireNode(tx, permit, nodeId);
    const after = await updateNode(tx, permit, { before, set: { circle, x: place?.x ?? null, y: place?.y ?? null } });
    return {
      item: { id: nodeId },
      event: { kind: "node.placed", circle },
      place: { itemId: nodeId },
      touched: [{ kind: "networkNode", goalId: null, before, after }],
    };
  });
}

import { listTiesOf, removeStoredTie, updateNode } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import type { Context } from "../context.ts";
import { requireNode } from "./require-node.ts";

/** A node goes from the map, and its ties with it. Taking that back brings all of it back. */
export function removeNode(ctx: Context, permit: Permit<"node.remove">, { nodeId }: { nodeId: Id<"NetworkNode"> }): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireNode(tx, permit, nodeId);
    const touched: Touched[] = [];
    for (const tie of await listTiesOf(tx, permit, nodeId)) {
      const removed = await removeStoredTie(tx, permit, { before: tie, at });
      touched.push({ kind: "networkTie", goalId: null, before: tie, after: removed });
    }
    const after = await updateNode(tx, permit, { before, set: { removedAt: at } });
    return {
      item: { id: nodeId },
      event: { kind: "node.removed" },
      place: { itemId: nodeId },
      touched: [...touched, { kind: "networkNode", goalId: null, before, after }],
    };
  });
}

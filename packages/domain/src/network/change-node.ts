import { lastChangeOf, type NodeWithReaders, updateNode, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NodeChange } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { mergeWords } from "../merge-words.ts";
import { requireNode } from "./require-node.ts";

/** Who wrote what stands, for the one whose text collides with it. A node that nobody changed is the client's. */
async function writtenBy(tx: Writer, permit: Permit, { id, createdAt }: NodeWithReaders) {
  const last = await lastChangeOf(tx, permit, id);
  return { changedAt: last?.at ?? createdAt, currentBy: last?.by ?? permit.clientPersonId };
}

/**
 * Changes what is noted about a node. What two people changed in different fields is joined; the same words written
 * twice come back as two texts (`Conflict`) and nothing is written over.
 */
export function changeNode(ctx: Context, permit: Permit<"node.change">, sent: NodeChange): Promise<Changed> {
  const { clientId: _, nodeId, version, ...mine } = sent;
  return change(ctx, permit, async (tx) => {
    const before = await requireNode(tx, permit, nodeId);
    const { changedAt, currentBy } = await writtenBy(tx, permit, before);
    const { kind: _kind, ...current } = before;
    const merged = await mergeWords<typeof mine>(tx, permit, {
      kind: "networkNode",
      goalId: null,
      current: { ...current, changedAt },
      currentBy,
      version,
      mine,
      texts: ["label", "relationWords", "note"],
    });
    // In another circle the map looks for a new place.
    const place = merged.circle === before.circle ? {} : { x: null, y: null };
    const after = await updateNode(tx, permit, { before, set: { ...merged, ...place } });
    return {
      item: { id: nodeId },
      event: { kind: "node.changed" },
      place: { itemId: nodeId },
      touched: [{ kind: "networkNode", goalId: null, before, after }],
    };
  });
}

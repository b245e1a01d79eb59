import { insertDeepening, readDeepeningRow, updateDeepening } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NodeDeepening } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireNode } from "./require-node.ts";

/** The client writes further about one node, as much as they like. Nothing of it is added up or ranked (`product.md`, rule 5). */
export function writeDeepening(ctx: Context, permit: Permit<"deepening.write">, sent: NodeDeepening): Promise<Changed> {
  const { clientId: _, nodeId, ...words } = sent;
  return change(ctx, permit, async (tx, at) => {
    await requireNode(tx, permit, nodeId);
    const before = await readDeepeningRow(tx, permit, nodeId);
    const after = before
      ? await updateDeepening(tx, permit, { before, ...words, at })
      : await insertDeepening(tx, permit, { nodeId, ...words, at });
    return {
      item: { id: after.id },
      event: { kind: "deepening.written" },
      place: { audience: "client" },
      touched: [{ kind: "nodeDeepening", goalId: null, before, after }],
    };
  });
}

import { insertNode } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NewNode } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** Somebody, a place or a group comes on the map. Only the client sees it, until they share it (`domain.md` 6.2). */
export function addNode(ctx: Context, permit: Permit<"node.add">, { clientId: _, ...node }: NewNode): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const after = await insertNode(tx, permit, { ...node, at });
    return {
      item: { id: after.id },
      event: { kind: "node.added" },
      place: { itemId: after.id },
      touched: [{ kind: "networkNode", goalId: null, before: null, after }],
    };
  });
}

import { insertNode } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NewNodes } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import type { Context } from "../context.ts";

const open = { relationWords: null, tone: null, direction: null, wish: null, note: null } as const;

/** Puts several on the map at once, outside the circles: an ordinary place, from which the client moves whom they want. */
export function addSeveral(ctx: Context, permit: Permit<"network.addSeveral">, { names, kind, sector, time }: NewNodes): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const touched: Touched[] = [];
    for (const label of names) {
      const after = await insertNode(tx, permit, { ...open, label, kind, sector, time, circle: "outside", at });
      touched.push({ kind: "networkNode", goalId: null, before: null, after });
    }
    return { item: { id: permit.clientId }, event: { kind: "nodes.added" }, place: { audience: "clientAndActor" }, touched };
  });
}

import { insertTie, listTiesOf, type StoredTie } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, Invalid, type NewTie } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireNode } from "./require-node.ts";

type Ends = Pick<NewTie, "fromId" | "toId" | "kind">;

/** "Knows" and "partner" go both ways; "parent of" has a direction, and there is one between two people. */
function isSame(tie: StoredTie, { fromId, toId, kind }: Ends): boolean {
  const pair = (tie.fromId === fromId && tie.toId === toId) || (tie.fromId === toId && tie.toId === fromId);
  return pair && tie.kind === kind;
}

/**
 * Draws who knows whom, or how a family belongs together. Both ends are on the map; null is the client.
 * `Invalid` for a tie with oneself, `Conflict` for one that is there.
 */
export function drawTie(ctx: Context, permit: Permit<"tie.draw">, { fromId, toId, kind }: NewTie): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    if (fromId === toId) throw new Invalid({ toId: "choose" });
    const ends = [fromId, toId].filter((end) => end !== null);
    for (const end of ends) await requireNode(tx, permit, end);
    const [known] = ends;
    const there = known === undefined ? [] : await listTiesOf(tx, permit, known);
    if (there.some((tie) => isSame(tie, { fromId, toId, kind }))) throw new Conflict("already.there");
    const after = await insertTie(tx, permit, { fromId, toId, kind, at });
    return {
      item: { id: after.id },
      event: { kind: "tie.drawn" },
      place: { itemId: after.id },
      touched: [{ kind: "networkTie", goalId: null, before: null, after }],
    };
  });
}

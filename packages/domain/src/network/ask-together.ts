import { insertTogether, listTogether } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** A worker asks the client to look at the map together. `Conflict` while the question stands or they already do. */
export function askTogether(ctx: Context, permit: Permit<"together.ask">): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    if ((await listTogether(tx, permit, at)).length > 0) throw new Conflict("already.there");
    const { id } = await insertTogether(tx, permit, at);
    return { item: { id }, event: { kind: "together.asked" }, place: { itemId: id }, touched: [] };
  });
}

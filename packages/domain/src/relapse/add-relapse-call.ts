import { insertCall, listCalls } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Invalid, mostCalls, type NewRelapseCall } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** Somebody whom the client wants to have called. `Invalid` when the card is full. */
export function addRelapseCall(ctx: Context, permit: Permit<"relapse.addCall">, call: NewRelapseCall): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    if ((await listCalls(tx, permit)).length >= mostCalls) throw new Invalid({ name: "cardFull" });
    const after = await insertCall(tx, permit, { ...call, at });
    return {
      item: { id: after.id },
      event: { kind: "relapse.cardWritten" },
      place: { itemId: after.id, audience: "client" },
      touched: [{ kind: "relapseCall", goalId: null, before: null, after }],
    };
  });
}

import { listCalls, removeStoredCall } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** The client takes a number off the card. */
export function removeRelapseCall(
  ctx: Context,
  permit: Permit<"relapse.removeCall">,
  { callId }: { callId: Id<"RelapseCall"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = (await listCalls(tx, permit)).find(({ id }) => id === callId);
    if (!before) throw new NotFound();
    const after = await removeStoredCall(tx, permit, { before, at });
    return {
      item: { id: callId },
      event: { kind: "relapse.cardWritten" },
      place: { itemId: callId, audience: "client" },
      touched: [{ kind: "relapseCall", goalId: null, before, after }],
    };
  });
}

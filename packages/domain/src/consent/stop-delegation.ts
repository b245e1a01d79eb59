import { endDelegation } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireDelegation } from "./require-delegation.ts";

/** The client takes it back, or who steers gives it back: at once, in every open screen, and without a reason. */
export function stopDelegation(
  ctx: Context,
  permit: Permit<"delegation.stop">,
  { delegationId: id }: { delegationId: Id<"Delegation"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const { acceptedAt } = await requireDelegation(ctx, permit, { read: tx, id });
    await endDelegation(tx, permit, { id, at });
    // What nobody but these two knew of ends between them.
    const audience = acceptedAt === null ? ("clientAndActor" as const) : ("participants" as const);
    return { item: { id }, event: { kind: "delegation.ended" }, place: { itemId: id, audience }, touched: [] };
  });
}

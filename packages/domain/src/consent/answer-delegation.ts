import { acceptDelegation, endDelegation } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type DelegationReply } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireDelegation } from "./require-delegation.ts";

/** Who is asked to steer something says yes or no. Everybody who sees the plan hears of a yes; of a no only the client. */
export function answerDelegation(
  ctx: Context,
  permit: Permit<"delegation.answer">,
  { delegationId: id, answer }: Omit<DelegationReply, "clientId">,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const asked = await requireDelegation(ctx, permit, { read: tx, id });
    if (asked.acceptedAt !== null) throw new Conflict("already.there");
    if (answer === "yes") await acceptDelegation(tx, permit, { id, at });
    else await endDelegation(tx, permit, { id, at });
    const audience = answer === "yes" ? ("participants" as const) : ("clientAndActor" as const);
    return { item: { id }, event: { kind: "delegation.answered", answer }, place: { itemId: id, audience }, touched: [] };
  });
}

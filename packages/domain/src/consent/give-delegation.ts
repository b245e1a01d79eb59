import { insertDelegation, listDelegations, readPeople } from "@naast/db";
import type { Permit } from "@naast/policy";
import { addDays, addMonths, type Changed, Conflict, Invalid, longestDelegation, type NewDelegation } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { mayBeDelegates } from "./delegation-views.ts";

/** From tomorrow on, and half a year at most (`domain.md` B5: time-limited). */
export function delegationDays(ctx: Context) {
  return { firstDay: addDays(today(ctx), 1), lastDay: addMonths(today(ctx), longestDelegation) };
}

/**
 * The client asks a confidant or a worker to steer something until a day. It opens nothing before that person says yes.
 * `Conflict` when they steer, or are asked to, already; `Invalid` for a day out of reach or for somebody else.
 */
export function giveDelegation(
  ctx: Context,
  permit: Permit<"delegation.give">,
  { personId, things, endsOn }: Omit<NewDelegation, "clientId">,
): Promise<Changed> {
  const { firstDay, lastDay } = delegationDays(ctx);
  if (endsOn < firstDay || endsOn > lastDay) throw new Invalid({ endsOn: "chooseDay" });
  return change(ctx, permit, async (tx, at) => {
    const person = mayBeDelegates(await readPeople(tx, permit), ctx).find((one) => one.personId === personId);
    if (!person) throw new Invalid({ personId: "choosePeople" });
    const open = await listDelegations(tx, permit, today(ctx));
    if (open.some(({ delegation }) => delegation.personId === personId)) throw new Conflict("already.there");
    const side = person.relation === "worker" ? ("worker" as const) : ("member" as const);
    const { id } = await insertDelegation(tx, permit, { personId, side, things: [...new Set(things)], endsOn, at });
    return { item: { id }, event: { kind: "delegation.asked" }, place: { itemId: id, audience: "clientAndActor" }, touched: [] };
  });
}

import { insertGrant, listParticipantIds, listRunningGrants, nameOfPerson, readClientPerson, withdrawStoredGrant } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type GrantChange, Invalid } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import { type Context, today } from "../context.ts";
import { endOf, grantText } from "./grant-text.ts";

/** The client lets somebody who takes part read a kind of information, until a day. A new grant replaces the one before. */
export function giveGrant(ctx: Context, permit: Permit<"grant.give">, { personId, label, period }: GrantChange): Promise<Changed> {
  const from = today(ctx);
  return change(ctx, permit, async (tx, at) => {
    const participants = await listParticipantIds(tx, permit, from);
    if (!participants.includes(personId)) throw new Invalid({ personId: "choosePeople" });
    const touched: Touched[] = [];
    for (const before of await listRunningGrants(tx, permit, { personId, labels: [label], today: from })) {
      touched.push({ kind: "grant", goalId: null, before, after: await withdrawStoredGrant(tx, permit, { before, at }) });
    }
    const { language } = await readClientPerson(tx, permit);
    const endsOn = endOf(period, from);
    const textShown = grantText({ language, label, name: await nameOfPerson(tx, personId), endsOn });
    const after = await insertGrant(tx, permit, { clientId: permit.clientId, personId, label, endsOn, textShown, way: "client", at });
    return {
      item: { id: after.id },
      event: { kind: "grant.given" },
      place: { itemId: after.id, audience: "client" },
      touched: [...touched, { kind: "grant", goalId: null, before: null, after }],
    };
  });
}

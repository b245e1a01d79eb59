import { addEvent, insertInvitation, readClientPerson } from "@naast/db";
import type { Permit } from "@naast/policy";
import { firstInvitationLabels, type Id, type NewNomination } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { eventPlace } from "./event-place.ts";
import { requireMove } from "./move-invitation.ts";

/** Somebody who takes part thinks of somebody. Only the client hears of it, and nothing goes out. */
export async function makeNomination(
  ctx: Context,
  permit: Permit<"nomination.make">,
  { label, words }: NewNomination,
): Promise<{ item: { id: Id<"Invitation"> } }> {
  requireMove(permit, "none", "nominated");
  const at = ctx.clock.now();
  const { id } = await ctx.store.write(async (tx) => {
    const { language } = await readClientPerson(tx, permit);
    const row = await insertInvitation(tx, permit, {
      state: "nominated",
      label,
      nominatedBy: permit.actorId,
      nominationWords: words,
      language,
      createdAt: at,
      labels: [...firstInvitationLabels],
      period: "halfYear",
    });
    await addEvent(tx, permit, { at, content: { kind: "nomination.made" }, place: eventPlace(row.id, "clientAndActor") });
    return row;
  });
  return { item: { id } };
}

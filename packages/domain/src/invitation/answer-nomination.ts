import { addEvent, listInvitablePeople, listInvitationsFor, updateInvitation } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { eventPlace } from "./event-place.ts";
import { requireMove } from "./move-invitation.ts";
import { requireInvitation } from "./require-invitation.ts";

type Answer = { invitationId: Id<"Invitation">; answer: "take" | "notNow" };

/** The client takes it over, and may change every word; or not now, for which no reason is asked or told. */
export async function answerNomination(
  ctx: Context,
  permit: Permit<"nomination.answer">,
  { invitationId, answer }: Answer,
): Promise<{ item: { id: Id<"Invitation"> } }> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const before = await requireInvitation(tx, permit, invitationId);
    if (before.state !== "nominated") throw new Conflict("invitation.moved");
    const state = answer === "take" ? "idea" : "dropped";
    requireMove(permit, before.state, state);
    const people = await listInvitablePeople(tx, permit);
    const person = people.find(({ label }) => label.trim().toLowerCase() === before.label.trim().toLowerCase());
    const earlier = person && state === "idea" ? await listInvitationsFor(tx, permit, person.id) : [];
    if (earlier.some((row) => row.state !== "dropped" && row.state !== "withdrawn" && row.state !== "expired"))
      throw new Conflict("already.there");
    await updateInvitation(tx, permit, { before, set: { state, nodeId: person?.id ?? null, composedBy: permit.actorId } });
    await addEvent(tx, permit, { at, content: { kind: "nomination.answered", answer }, place: eventPlace(before.id) });
  });
  return { item: { id: invitationId } };
}

import {
  addEvent,
  listInvitablePeople,
  listSafetyTalks,
  newestPurpose,
  type StoredInvitation,
  updateInvitation,
  type Writer,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, type InvitationChannel, type SentInvitation, shownCode } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { deliver, forged } from "./deliver-invitation.ts";
import { eventPlace } from "./event-place.ts";
import type { Forge } from "./invitation-forge.ts";
import { needOf } from "./invitation-needs.ts";
import { requireMove } from "./move-invitation.ts";
import { requireInvitation } from "./require-invitation.ts";

/**
 * It goes out, or a fresh one does: then the secret before is void. Not without a purpose, not to who is blocked, not more
 * often than three times in ninety days, and with an unsafe tie not before the talk. The code of a letter is answered once.
 */
export async function sendInvitation(
  ctx: Context,
  permit: Permit<"invitation.send">,
  { invitationId, forge }: { invitationId: Id<"Invitation">; forge: Forge },
): Promise<SentInvitation> {
  const at = ctx.clock.now();
  const secrets = { email: forged("email", forge), other: forged("letter", forge) };
  return ctx.store.write(async (tx) => {
    const found = await requireInvitation(tx, permit, invitationId);
    const { channel, purposeWords } = await requireComplete(tx, permit, { invitation: found, now: at });
    const before = await madeReady(tx, permit, found);
    requireMove(permit, "ready", "sent");
    const secret = channel === "email" ? secrets.email : secrets.other;
    await deliver(tx, permit, { before, forge, secret, at, purposeWords, sentBy: permit.isClient ? null : permit.actorId });
    await addEvent(tx, permit, { at, content: { kind: "invitation.sent" }, place: eventPlace(found.id) });
    const isHandedOver = channel === "letter" || channel === "self";
    return { item: { id: found.id }, channel, code: isHandedOver ? shownCode(secret.secret) : null };
  });
}

/** All that must be there before it goes out; `Conflict` when something is not. */
async function requireComplete(
  tx: Writer,
  permit: Permit<"invitation.send">,
  { invitation, now }: { invitation: StoredInvitation; now: Date },
): Promise<{ channel: InvitationChannel; purposeWords: string | null }> {
  const { channel, whyWords } = invitation;
  if (channel === null || whyWords === null) throw new Conflict("invitation.notYet");
  const purposeWords = (await newestPurpose(tx, permit))?.words ?? null;
  const [people, talks] = [await listInvitablePeople(tx, permit), await listSafetyTalks(tx, permit)];
  const need = await needOf(tx, permit, { invitation, purposeWords, people, talks, now });
  if (need !== null) throw new Conflict("invitation.notYet");
  return { channel, purposeWords };
}

/** One that was sent before goes back to ready first, when the table of transitions lets it. */
async function madeReady(tx: Writer, permit: Permit<"invitation.send">, found: StoredInvitation): Promise<StoredInvitation> {
  if (found.state === "ready") return found;
  requireMove(permit, found.state, "ready");
  return updateInvitation(tx, permit, { before: found, set: { state: "ready" } });
}

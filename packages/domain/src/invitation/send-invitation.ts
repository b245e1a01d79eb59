import { addEvent, listInvitablePeople, listSafetyTalks, newestPurpose, updateInvitation } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, type SentInvitation, shownCode } from "@naast/vocabulary";
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
    const { channel } = found;
    if (channel === null || found.whyWords === null) throw new Conflict("invitation.notYet");
    const [purpose, people, talks] = [
      await newestPurpose(tx, permit),
      await listInvitablePeople(tx, permit),
      await listSafetyTalks(tx, permit),
    ];
    const purposeWords = purpose?.words ?? null;
    if ((await needOf(tx, permit, { invitation: found, purposeWords, people, talks, now: at })) !== null)
      throw new Conflict("invitation.notYet");
    if (found.state !== "ready") requireMove(permit, found.state, "ready");
    requireMove(permit, "ready", "sent");
    const before = found.state === "ready" ? found : await updateInvitation(tx, permit, { before: found, set: { state: "ready" } });
    const secret = channel === "email" ? secrets.email : secrets.other;
    await deliver(tx, permit, { before, forge, secret, at, purposeWords, sentBy: permit.isClient ? null : permit.actorId });
    await addEvent(tx, permit, { at, content: { kind: "invitation.sent" }, place: eventPlace(found.id) });
    const isHandedOver = channel === "letter" || channel === "self";
    return { item: { id: found.id }, channel, code: isHandedOver ? shownCode(secret.secret) : null };
  });
}

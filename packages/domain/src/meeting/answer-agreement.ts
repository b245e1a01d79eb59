import { deleteMeetingAgreement, type Reader, readMeetingAgreement, type StoredMeetingAgreement, updateMeetingAgreement } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, NotFound, Refused } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { seenMeeting } from "./seen-meeting.ts";

export type AgreementAsked = { meetingId: Id<"Meeting">; agreementId: Id<"MeetingAgreement"> };
type Asking = Permit<"agreement.answer" | "agreement.plan" | "agreement.propose" | "agreement.remove">;

/** An agreement of a meeting that the actor sees, that is not in the plan yet. `Conflict` once it is. */
export async function requireAgreement(read: Reader, permit: Asking, asked: AgreementAsked): Promise<StoredMeetingAgreement> {
  await seenMeeting(read, permit, asked.meetingId);
  const agreement = await readMeetingAgreement(read, permit, asked);
  if (!agreement) throw new NotFound();
  if (agreement.stepId !== null) throw new Conflict("already.there");
  return agreement;
}

/** Yes or no of the one whose name is under it, and of nobody else. They may change their mind as long as it is not in the plan. */
export function answerAgreement(
  ctx: Context,
  permit: Permit<"agreement.answer">,
  { answer, ...asked }: AgreementAsked & { answer: "yes" | "no" },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireAgreement(tx, permit, asked);
    if (before.ownerId !== permit.actorId) throw new Refused(permit.action);
    if (before.state === answer) throw new Conflict("already.there");
    await updateMeetingAgreement(tx, permit, { before, set: { state: answer, answeredAt: at } });
    const place = { itemId: asked.meetingId };
    return { item: { id: before.id }, event: { kind: "agreement.answered", answer }, place, touched: [] };
  });
}

/** Takes an agreement away that is not in the plan: who wrote it, whose name is under it, or the client. */
export function removeAgreement(ctx: Context, permit: Permit<"agreement.remove">, asked: AgreementAsked): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const before = await requireAgreement(tx, permit, asked);
    if (!permit.isClient && before.writtenBy !== permit.actorId && before.ownerId !== permit.actorId) throw new Refused(permit.action);
    await deleteMeetingAgreement(tx, permit, before);
    return { item: { id: before.id }, event: { kind: "talk.changed" }, place: { itemId: asked.meetingId }, touched: [] };
  });
}

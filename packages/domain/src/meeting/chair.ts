import { updateMeetingQuietly } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, Invalid, type PersonId, Refused } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { meetingDone, requireComing } from "./require-meeting.ts";
import { whoComes } from "./who-comes.ts";

/**
 * The client asks somebody who comes to lead this one meeting; until the yes the client leads it. Asking the client is
 * taking it back.
 */
export function askChair(
  ctx: Context,
  permit: Permit<"meeting.askChair">,
  { meetingId, personId }: { meetingId: Id<"Meeting">; personId: PersonId },
): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const before = await requireComing(tx, permit, meetingId);
    const own = personId === permit.clientPersonId;
    if (!own && !(await whoComes(tx, permit, { meeting: before, today: today(ctx) })).includes(personId)) {
      throw new Invalid({ personId: "choose" });
    }
    const set = own ? { chairId: null, chairAskedId: null } : { chairAskedId: personId };
    const after = await updateMeetingQuietly(tx, permit, { before, set });
    return meetingDone({ before, after, event: { kind: "meeting.chairAsked", personId } });
  });
}

/** Who was asked says yes or no; who leads it gives it back with a no. */
export function answerChair(
  ctx: Context,
  permit: Permit<"meeting.answerChair">,
  { meetingId, answer }: { meetingId: Id<"Meeting">; answer: "yes" | "no" },
): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const before = await requireComing(tx, permit, meetingId);
    const { actorId } = permit;
    const isAsked = before.chairAskedId === actorId;
    if (!isAsked && before.chairId !== actorId) throw new Refused(permit.action);
    if (!isAsked && answer === "yes") throw new Conflict("already.there");
    const chairId = answer === "yes" ? actorId : before.chairId === actorId ? null : before.chairId;
    const after = await updateMeetingQuietly(tx, permit, { before, set: { chairId, chairAskedId: isAsked ? null : before.chairAskedId } });
    return meetingDone({ before, after, event: { kind: "meeting.chairAnswered", answer } });
  });
}

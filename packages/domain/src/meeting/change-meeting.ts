import { updateMeeting } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type MeetingMove, momentOf } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { bookedOnce } from "./booked-once.ts";
import { placeOfMeeting } from "./place-of-meeting.ts";
import { meetingDone, requireComing } from "./require-meeting.ts";

/** Another moment or another place, by the client or a worker. `Conflict` when somebody moved it since it was read. */
export function changeMeeting(ctx: Context, permit: Permit<"meeting.change">, move: MeetingMove): Promise<Changed> {
  const moving = change(ctx, permit, async (tx) => {
    const before = await requireComing(tx, permit, move.meetingId);
    if (before.version !== move.version) throw new Conflict("words.changed");
    const { minutes } = move;
    const startsAt = momentOf(move.day, move.time);
    const where = await placeOfMeeting(tx, permit, { asked: move, when: { startsAt, minutes, meetingId: before.id } });
    const after = await updateMeeting(tx, permit, { before, set: { startsAt, minutes, state: "planned", ...where } });
    return meetingDone({ before, after, event: { kind: "meeting.moved" } });
  });
  return bookedOnce(moving);
}

import { insertMeeting } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, momentOf, type NewMeeting } from "@naast/vocabulary";
import { change } from "../change.ts";
import { requireReaders } from "../consent/require-readers.ts";
import type { Context } from "../context.ts";
import { bookedOnce } from "./booked-once.ts";
import { sharingOf } from "./meeting-sharing.ts";
import { placeOfMeeting } from "./place-of-meeting.ts";

/**
 * When and where people come together about the plan; planned by the client or a worker, read by who they say. `Conflict`
 * (`room.taken`) when somebody else books the room at the same moment.
 */
export function planMeeting(ctx: Context, permit: Permit<"meeting.plan">, meeting: NewMeeting): Promise<Changed> {
  const planning = change(ctx, permit, async (tx, at) => {
    await requireReaders(tx, permit, meeting);
    const { title, day, time, kind, minutes, rhythm, previousId } = meeting;
    const startsAt = momentOf(day, time);
    const where = await placeOfMeeting(tx, permit, { asked: meeting, when: { startsAt, minutes, meetingId: null } });
    const what = { title, startsAt, kind, minutes, rhythm, previousId };
    const after = await insertMeeting(tx, permit, { ...what, ...where, ...sharingOf(permit, meeting), at });
    return {
      item: { id: after.id },
      event: { kind: "meeting.planned" },
      place: { itemId: after.id },
      touched: [{ kind: "meeting", goalId: null, before: null, after }],
    };
  });
  return bookedOnce(planning);
}

import { insertMeeting } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, MeetingToFind } from "@naast/vocabulary";
import { change } from "../change.ts";
import { requireReaders } from "../consent/require-readers.ts";
import type { Context } from "../context.ts";
import { sharingOf } from "./meeting-sharing.ts";
import { momentsOffered } from "./offered-times.ts";
import { placeOfMeeting } from "./place-of-meeting.ts";

/** A meeting without a moment yet: people say when they can, and one of the times is chosen. A room is booked then. */
export function findTime(ctx: Context, permit: Permit<"meeting.find">, meeting: MeetingToFind): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    await requireReaders(tx, permit, meeting);
    const offeredTimes = momentsOffered(meeting, at);
    const { title, kind, minutes, rhythm, previousId } = meeting;
    const where = await placeOfMeeting(tx, permit, { asked: meeting, when: null });
    const what = {
      title,
      kind,
      minutes,
      rhythm,
      previousId,
      state: "proposed" as const,
      offeredTimes,
      startsAt: new Date(offeredTimes[0]),
    };
    const after = await insertMeeting(tx, permit, { ...what, ...where, ...sharingOf(permit, meeting), at });
    return {
      item: { id: after.id },
      event: { kind: "meeting.timesOffered" },
      place: { itemId: after.id },
      touched: [{ kind: "meeting", goalId: null, before: null, after }],
    };
  });
}

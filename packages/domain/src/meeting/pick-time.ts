import { updateMeeting } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, Invalid, type Moment } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { bookedOnce } from "./booked-once.ts";
import { requireRoom } from "./place-of-meeting.ts";
import { meetingDone, requireComing, requireLeading } from "./require-meeting.ts";

/** One of the times that were offered becomes the moment, whoever can and cannot: who leads chooses, nobody counts. */
export function pickTime(
  ctx: Context,
  permit: Permit<"meeting.pickTime">,
  { meetingId, startsAt: moment }: { meetingId: Id<"Meeting">; startsAt: Moment },
): Promise<Changed> {
  const picking = change(ctx, permit, async (tx) => {
    const before = await requireComing(tx, permit, meetingId);
    requireLeading(permit, before);
    if (!before.offeredTimes?.includes(moment)) throw new Invalid({ startsAt: "choose" });
    const startsAt = new Date(moment);
    const { minutes, roomId } = before;
    if (roomId !== null) await requireRoom(tx, permit, { startsAt, minutes, meetingId, roomId });
    const after = await updateMeeting(tx, permit, { before, set: { startsAt, state: "planned" } });
    return meetingDone({ before, after, event: { kind: "meeting.moved" } });
  });
  return bookedOnce(picking);
}

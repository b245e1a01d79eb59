import { readMeeting, removeStoredMeeting } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** A meeting does not go on. The client or a worker who reads it says so. */
export function cancelMeeting(
  ctx: Context,
  permit: Permit<"meeting.cancel">,
  { meetingId }: { meetingId: Id<"Meeting"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readMeeting(tx, permit, meetingId);
    if (!before) throw new NotFound();
    const after = await removeStoredMeeting(tx, permit, { before, at });
    return {
      item: { id: meetingId },
      event: { kind: "meeting.cancelled" },
      place: { itemId: meetingId },
      touched: [{ kind: "meeting", goalId: null, before, after }],
    };
  });
}

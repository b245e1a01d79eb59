import { updateMeeting } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { meetingDone, requireComing } from "./require-meeting.ts";

/** A meeting does not go on, in the words of who says so: the client or a worker who reads it. Its room is free again. */
export function cancelMeeting(
  ctx: Context,
  permit: Permit<"meeting.cancel">,
  { meetingId, words }: { meetingId: Id<"Meeting">; words: string | null },
): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const before = await requireComing(tx, permit, meetingId);
    const after = await updateMeeting(tx, permit, { before, set: { state: "cancelled", cancelWords: words } });
    return meetingDone({ before, after, event: { kind: "meeting.cancelled" } });
  });
}

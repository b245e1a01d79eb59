import { updateMeetingQuietly } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { meetingDone, requireComing } from "./require-meeting.ts";

type Arranged = { meetingId: Id<"Meeting">; interpreter: string | null; childrenCome: boolean };

/** What makes coming possible for everybody: an interpreter for a language, children who come along. */
export function arrangeMeeting(
  ctx: Context,
  permit: Permit<"meeting.arrange">,
  { meetingId, interpreter, childrenCome }: Arranged,
): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const before = await requireComing(tx, permit, meetingId);
    const after = await updateMeetingQuietly(tx, permit, { before, set: { interpreter, childrenCome } });
    return meetingDone({ before, after, event: { kind: "meeting.arranged" } });
  });
}

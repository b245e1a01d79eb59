import { updateTalk } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type LookedBack } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { begunMeeting } from "./seen-meeting.ts";

/**
 * The client says how it went on after a meeting, for who reads the meeting; no words: that is not needed. Either way it waits
 * no more. Written again, the last words stay. `Conflict` before the day that was chosen, or when the meeting did not begin.
 */
export function lookBack(
  ctx: Context,
  permit: Permit<"talk.lookBack">,
  { meetingId, words }: Omit<LookedBack, "clientId">,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const { talk: before } = await begunMeeting(tx, permit, meetingId);
    if (before.lookBackOn === null || before.lookBackOn > today(ctx)) throw new Conflict("talk.notNow");
    await updateTalk(tx, permit, { before, set: { lookBackWords: words ?? before.lookBackWords, lookedBackAt: at } });
    return { item: { id: meetingId }, event: { kind: "talk.lookedBack" }, place: { itemId: meetingId }, touched: [] };
  });
}

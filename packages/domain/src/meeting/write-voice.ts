import { insertVoice } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, Invalid, type NewVoice } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { begunMeeting, mayBeThere } from "./seen-meeting.ts";

/**
 * Somebody types what was said. Of themselves it stands at once; of another, only that person reads it, until they say
 * that it is right (`domain.md` 2.7: voices instead of one conclusion).
 */
export function writeVoice(ctx: Context, permit: Permit<"voice.write">, { meetingId, speakerId, words }: NewVoice): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const { meeting, talk } = await begunMeeting(tx, permit, meetingId);
    if (talk.endedAt !== null) throw new Conflict("talk.notNow");
    if (!(await mayBeThere(tx, permit, { meeting, today: today(ctx) })).has(speakerId)) throw new Invalid({ speakerId: "choosePeople" });
    const own = speakerId === permit.actorId;
    const approved = { approvedAt: own ? at : null, approvedWay: own ? ("self" as const) : null };
    const id = await insertVoice(tx, permit, { meetingId, pointId: talk.pointId, speakerId, words, ...approved, at });
    return { item: { id }, event: { kind: "talk.changed" }, place: { itemId: meetingId }, touched: [] };
  });
}

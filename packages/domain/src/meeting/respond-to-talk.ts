import { type Said, saveResponse, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type AbsentWords, type Changed, Conflict, responsePeriod } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import type { Context } from "../context.ts";
import { begunMeeting } from "./seen-meeting.ts";

/** What somebody says about a meeting after it, within a week; also for who records it for somebody else. */
export async function placeAbsentWords(tx: Writer, permit: Permit, said: Said): Promise<Touched> {
  const { talk } = await begunMeeting(tx, permit, said.meetingId);
  if (talk.endedAt === null) throw new Conflict("talk.notNow");
  if (said.at.getTime() > talk.endedAt.getTime() + responsePeriod) throw new Conflict("response.late");
  return replaceAbsentWords(tx, permit, said);
}

/** Other words in the place of those that were written down, also once the week is over. */
export async function replaceAbsentWords(tx: Writer, permit: Permit, said: Said): Promise<Touched> {
  return { kind: "meetingResponse", goalId: null, ...(await saveResponse(tx, permit, said)) };
}

/** Who was not there says what they think of it, in their own words. A later text takes the place of the first. */
export function respondToTalk(
  ctx: Context,
  permit: Permit<"talk.respond">,
  { meetingId, words }: Pick<AbsentWords, "meetingId" | "words">,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const placed = await placeAbsentWords(tx, permit, { meetingId, personId: permit.actorId, words, at });
    return { item: { id: placed.after.id }, event: { kind: "talk.responded" }, place: { itemId: meetingId }, touched: [placed] };
  });
}

import { listReplies, placeReply, type StoredMeeting, type StoredReply, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type MeetingReply, type PersonId, type TimeAnswer, timeAnswers } from "@naast/vocabulary";
import { change, type Done } from "../change.ts";
import type { Context } from "../context.ts";
import { requireComing } from "./require-meeting.ts";

type Said = Pick<MeetingReply, "times" | "coming" | "words">;
export type PlacedReply = Said & { meeting: StoredMeeting; personId: PersonId; at: Date };

/** What somebody says about each time now, of those that are offered; about the others what they said before. */
function timesSaid({ offeredTimes }: StoredMeeting, said: readonly string[], before: StoredReply | undefined): Record<string, TimeAnswer> {
  const answers: Record<string, TimeAnswer> = {};
  const offered = new Set((offeredTimes ?? []).map(String));
  for (const [moment, answer] of Object.entries(before?.times ?? {})) if (offered.has(moment)) answers[moment] = answer;
  for (const one of said) {
    const [moment = "", word] = one.split(" ");
    const answer = timeAnswers.find((known) => known === word);
    if (answer && offered.has(moment)) answers[moment] = answer;
  }
  return answers;
}

/**
 * Places an answer for `personId`: their own, or what they said to somebody who writes it down. What is left out stays.
 * NOTE: asks no permission for that person; who calls it does.
 */
export async function placeMeetingReply(
  tx: Writer,
  permit: Permit,
  { meeting, personId, at, ...said }: PlacedReply,
): Promise<{ before: StoredReply | null; after: StoredReply }> {
  const earlier = (await listReplies(tx, permit, meeting.id)).find((reply) => reply.personId === personId);
  return placeReply(tx, permit, {
    meetingId: meeting.id,
    personId,
    at,
    times: timesSaid(meeting, said.times, earlier),
    coming: said.coming ?? earlier?.coming ?? null,
    words: said.words ?? earlier?.words ?? null,
  });
}

/** What placing an answer did, for `change`. */
export function replyDone(meeting: StoredMeeting, placed: { before: StoredReply | null; after: StoredReply }): Done<{ id: string }> {
  return {
    item: { id: placed.after.id },
    event: { kind: "meeting.replied" },
    place: { itemId: meeting.id },
    touched: [{ kind: "meetingReply", goalId: null, ...placed }],
  };
}

/** One's own answer: which times, whether one comes, in one's own words. It can be changed until the meeting. */
export function replyToMeeting(ctx: Context, permit: Permit<"meeting.reply">, reply: MeetingReply): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const meeting = await requireComing(tx, permit, reply.meetingId);
    const { times, coming, words } = reply;
    return replyDone(meeting, await placeMeetingReply(tx, permit, { meeting, personId: permit.actorId, at, times, coming, words }));
  });
}

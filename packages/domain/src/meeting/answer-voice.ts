import { deleteVoice, readOwnVoice, type StoredVoice, updateVoice, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, NotFound, Refused, type VoiceAnswered } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { seenMeeting } from "./seen-meeting.ts";

type Answering = Permit<"voice.answer">;
type Answered = Pick<VoiceAnswered, "answer" | "words"> & { before: StoredVoice; at: Date };

/** Right, in other words, or not kept at all: the speaker's own, at any time. Who typed it may note a yes that was said aloud, or take it away while it waits. */
function requireMay(permit: Answering, { answer, before }: Answered): void {
  const isSpeaker = before.speakerId === permit.actorId;
  const byWriter = !isSpeaker && (answer === "aloud" || answer === "drop");
  if (byWriter && before.approvedAt !== null) throw new Conflict("talk.notNow");
  if (!isSpeaker && !byWriter) throw new Refused(permit.action);
}

async function carryOut(tx: Writer, permit: Answering, { answer, words, before, at }: Answered): Promise<void> {
  if (answer === "drop") return deleteVoice(tx, permit, before);
  const isSpeaker = before.speakerId === permit.actorId;
  const approved = { approvedAt: at, approvedWay: isSpeaker ? ("self" as const) : ("aloud" as const) };
  await updateVoice(tx, permit, { before, set: { ...approved, words: (answer === "change" ? words : null) ?? before.words } });
}

/** What somebody says of the words that were typed for them. Nobody else's yes counts for it. */
export function answerVoice(
  ctx: Context,
  permit: Answering,
  { meetingId, voiceId, answer, words }: Omit<VoiceAnswered, "clientId">,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    await seenMeeting(tx, permit, meetingId);
    const before = await readOwnVoice(tx, permit, { meetingId, voiceId });
    if (!before) throw new NotFound();
    requireMay(permit, { answer, words, before, at });
    await carryOut(tx, permit, { answer, words, before, at });
    return { item: { id: voiceId }, event: { kind: "talk.changed" }, place: { itemId: meetingId }, touched: [] };
  });
}

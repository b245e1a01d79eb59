import { listReplies, listResponses, type StoredMeeting, type StoredRecorded, type StoredReply, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Day, type Id, Invalid, type PersonId, type RecordedKind, type RecordedSaid } from "@naast/vocabulary";
import type { Touched } from "../change.ts";
import { placeMeetingReply } from "./reply-to-meeting.ts";
import { requireComing } from "./require-meeting.ts";
import { placeAbsentWords, replaceAbsentWords } from "./respond-to-talk.ts";
import { begunMeeting, mayBeThere, seenMeeting } from "./seen-meeting.ts";

type Recording = Permit<"recordedAnswer.write" | "recordedAnswer.correct">;
type MeetingKind = Extract<RecordedKind, `meeting${string}`>;
export type SaidOfMeeting = { personId: PersonId; answer: RecordedSaid; words: string | null; times: readonly string[] };
type Asked = { kind: MeetingKind; meetingId: Id<"Meeting">; said: SaidOfMeeting; today: Day; at: Date };

/** Only for who reads this meeting and so could answer. */
async function requireInvited(
  tx: Writer,
  permit: Recording,
  asked: { meeting: StoredMeeting; personId: PersonId; today: Day },
): Promise<void> {
  if (!(await mayBeThere(tx, permit, asked)).has(asked.personId)) throw new Invalid({ personId: "choosePeople" });
}

async function replyOf(tx: Writer, permit: Recording, { meetingId, personId }: { meetingId: Id<"Meeting">; personId: PersonId }) {
  return (await listReplies(tx, permit, meetingId)).find((reply) => reply.personId === personId);
}

/** Whether somebody has answered what is asked now: about the times that are offered, or whether they come. */
export function hasReplied(
  { offeredTimes }: Pick<StoredMeeting, "offeredTimes">,
  kind: MeetingKind,
  reply: StoredReply | undefined,
): boolean {
  if (kind === "meetingComing") return (reply?.coming ?? null) !== null;
  return (offeredTimes ?? []).some((moment) => reply?.times[String(moment)] !== undefined);
}

function placeReply(tx: Writer, permit: Recording, { meeting, said, at }: { meeting: StoredMeeting; said: SaidOfMeeting; at: Date }) {
  const { personId, answer, words, times } = said;
  const coming = answer === "yes" || answer === "no" ? { coming: answer } : {};
  return placeMeetingReply(tx, permit, { meeting, personId, at, times: [...times], ...coming, words });
}

/**
 * Puts what somebody said about a meeting where they would have said it themselves: which times work, whether they come, and
 * in the week after what they think of it. `Conflict` over an answer that is there, and when it is not asked now.
 */
export async function placeOnMeeting(tx: Writer, permit: Recording, asked: Asked): Promise<Touched> {
  const { kind, meetingId, said, today, at } = asked;
  const { personId } = said;
  if (kind === "meetingWords") {
    const { meeting } = await begunMeeting(tx, permit, meetingId);
    await requireInvited(tx, permit, { meeting, personId, today });
    const responses = await listResponses(tx, permit, meetingId);
    if (responses.some((one) => one.personId === personId)) throw new Conflict("already.there");
    return placeAbsentWords(tx, permit, { meetingId, personId, words: said.words ?? "", at });
  }
  const meeting = await requireComing(tx, permit, meetingId);
  await requireInvited(tx, permit, { meeting, personId, today });
  const asks = meeting.state === "proposed" ? "meetingTimes" : "meetingComing";
  if (asks !== kind || hasReplied(meeting, kind, await replyOf(tx, permit, { meetingId, personId }))) throw new Conflict("already.there");
  return { kind: "meetingReply", goalId: null, ...(await placeReply(tx, permit, { meeting, said, at })) };
}

/** Since when an answer stands as it was written down; later it is what the person said themselves. */
const writtenAt = ({ correctedAt, recordedAt }: StoredRecorded) => (correctedAt ?? recordedAt).getTime();

/** Whether what stands in the place of an answer is what was written down, and not what the person said themselves since. */
export function standsAsWritten(recorded: StoredRecorded, saidAt: Date): boolean {
  return saidAt.getTime() === writtenAt(recorded);
}

/** Only the person themselves writes over what they said themselves since. */
function requireStanding(permit: Recording, { recorded, saidAt }: { recorded: StoredRecorded; saidAt: Date | undefined }): void {
  if (permit.actorId === recorded.personId) return;
  if (!saidAt || !standsAsWritten(recorded, saidAt)) throw new Conflict("already.there");
}

/** Another answer in the place of the one that was written down; null when it is the same. */
export async function replaceOnMeeting(
  tx: Writer,
  permit: Recording,
  { recorded, ...asked }: Asked & { recorded: StoredRecorded },
): Promise<Touched | null> {
  const { kind, meetingId, said, at } = asked;
  const { personId, words } = said;
  const isSame = recorded.answer === said.answer && recorded.words === words;
  if (kind === "meetingWords") {
    await seenMeeting(tx, permit, meetingId);
    const now = (await listResponses(tx, permit, meetingId)).find((one) => one.personId === personId);
    requireStanding(permit, { recorded, saidAt: now?.writtenAt });
    return isSame ? null : replaceAbsentWords(tx, permit, { meetingId, personId, words: words ?? "", at });
  }
  const meeting = await requireComing(tx, permit, meetingId);
  const reply = await replyOf(tx, permit, { meetingId, personId });
  requireStanding(permit, { recorded, saidAt: reply?.repliedAt });
  const saysSame = said.times.every((one) => reply?.times[one.split(" ")[0] ?? ""] === one.split(" ")[1]);
  if (isSame && saysSame) return null;
  return { kind: "meetingReply", goalId: null, ...(await placeReply(tx, permit, { meeting, said, at })) };
}

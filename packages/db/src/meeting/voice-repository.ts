import type { Permit } from "@naast/policy";
import { type Id, newId } from "@naast/vocabulary";
import { and, eq, isNotNull, or } from "drizzle-orm";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { isOfMeeting } from "./of-meeting.ts";

export type StoredVoice = Tables["meetingVoice"]["$inferSelect"];
type Asked = { meetingId: Id<"Meeting">; voiceId: Id<"MeetingVoice"> };

/** A voice of a meeting, for who spoke and who typed it; null for anybody else, also when others read it by now. */
export async function readOwnVoice(
  read: Reader,
  { clientId, actorId }: Permit<"voice.answer">,
  { meetingId, voiceId }: Asked,
): Promise<StoredVoice | null> {
  const { meetingVoice } = read.tables;
  const [found] = await read
    .select()
    .from(meetingVoice)
    .where(
      and(
        eq(meetingVoice.id, voiceId),
        isOfMeeting(meetingVoice, { clientId }, meetingId),
        or(eq(meetingVoice.speakerId, actorId), eq(meetingVoice.writtenBy, actorId)),
      ),
    );
  return found ?? null;
}

type AddedVoice = Pick<StoredVoice, "meetingId" | "pointId" | "speakerId" | "words" | "approvedAt" | "approvedWay"> & { at: Date };

export async function insertVoice(
  tx: Writer,
  { clientId, actorId }: Permit<"voice.write">,
  { at, ...voice }: AddedVoice,
): Promise<Id<"MeetingVoice">> {
  const id = newId("MeetingVoice");
  await tx.insert(tx.tables.meetingVoice).values({ ...voice, id, clientId, writtenBy: actorId, createdAt: at });
  return id;
}

export function updateVoice(tx: Writer, permit: Permit<"voice.answer">, { before, set }: Update<StoredVoice>): Promise<StoredVoice> {
  return updateVersioned(tx, permit, { table: tx.tables.meetingVoice, before, set });
}

/** Not kept: nothing of it stays, here or in the history. */
export async function deleteVoice(tx: Writer, { clientId }: Permit<"voice.answer">, { id }: StoredVoice): Promise<void> {
  const { meetingVoice } = tx.tables;
  await tx.delete(meetingVoice).where(and(eq(meetingVoice.id, id), eq(meetingVoice.clientId, clientId)));
}

/** The voices of a meeting that this reader may read: approved ones, and what they said or typed themselves. */
export function listVoices(read: Reader, { clientId, actorId }: Permit, meetingId: Id<"Meeting">): Promise<readonly StoredVoice[]> {
  const { meetingVoice } = read.tables;
  const mayRead = or(isNotNull(meetingVoice.approvedAt), eq(meetingVoice.speakerId, actorId), eq(meetingVoice.writtenBy, actorId));
  return read
    .select()
    .from(meetingVoice)
    .where(and(isOfMeeting(meetingVoice, { clientId }, meetingId), mayRead))
    .orderBy(meetingVoice.createdAt, meetingVoice.id)
    .then((rows) => rows);
}

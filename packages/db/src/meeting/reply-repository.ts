import type { Permit } from "@naast/policy";
import { newId, type PersonId } from "@naast/vocabulary";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { isOfMeeting, type MeetingId } from "./of-meeting.ts";

export type StoredReply = Tables["meetingReply"]["$inferSelect"];
export type StoredNote = Tables["meetingNote"]["$inferSelect"];

/** What people answered about one meeting, in the order in which they did. NOTE: only for a meeting that the permit sees. */
export async function listReplies(read: Reader, { clientId }: Permit, meetingId: MeetingId): Promise<readonly StoredReply[]> {
  const { meetingReply } = read.tables;
  const where = and(isOfMeeting(meetingReply, { clientId }, meetingId), isNull(meetingReply.removedAt));
  return read.select().from(meetingReply).where(where).orderBy(asc(meetingReply.repliedAt), asc(meetingReply.id));
}

type Replied = { meetingId: MeetingId; personId: PersonId; at: Date } & Pick<StoredReply, "times" | "coming" | "words">;

/** The answer of one person: a new one, or another than before. Also one that was taken back comes back. */
export async function placeReply(
  tx: Writer,
  permit: Permit,
  { meetingId, personId, at, ...said }: Replied,
): Promise<{ before: StoredReply | null; after: StoredReply }> {
  const { meetingReply } = tx.tables;
  const { clientId } = permit;
  const where = and(isOfMeeting(meetingReply, { clientId }, meetingId), eq(meetingReply.personId, personId));
  const [before] = await tx.select().from(meetingReply).where(where);
  if (before) {
    const set = { ...said, repliedAt: at, removedAt: null };
    return { before, after: await updateVersioned(tx, permit, { table: meetingReply, before, set }) };
  }
  const [after] = await tx
    .insert(meetingReply)
    .values({ ...said, id: newId("MeetingReply"), clientId, meetingId, personId, repliedAt: at })
    .returning();
  if (!after) throw new Error("the answer was not kept");
  return { before: null, after };
}

/** What the reader wrote for themselves about a meeting; nobody else's. */
export async function readOwnNote(read: Reader, { clientId, actorId }: Permit, meetingId: MeetingId): Promise<StoredNote | null> {
  const { meetingNote } = read.tables;
  const own = and(isOfMeeting(meetingNote, { clientId }, meetingId), eq(meetingNote.personId, actorId));
  const [found] = await read.select().from(meetingNote).where(own);
  return found ?? null;
}

/** What others shared of theirs. NOTE: only for a meeting that the permit sees. */
export async function listSharedNotes(read: Reader, { clientId }: Permit, meetingId: MeetingId): Promise<readonly StoredNote[]> {
  const { meetingNote } = read.tables;
  const shared = and(isOfMeeting(meetingNote, { clientId }, meetingId), isNotNull(meetingNote.sharedAt));
  return read.select().from(meetingNote).where(shared).orderBy(asc(meetingNote.sharedAt));
}

/** Keeps one's own note, or takes it away when nothing is left of it. Outside the history: that others may read one day. */
export async function keepOwnNote(
  tx: Writer,
  permit: Permit<"meeting.writeNote">,
  { meetingId, words, sharedAt, at }: { meetingId: MeetingId; words: string; sharedAt: Date | null; at: Date },
): Promise<void> {
  const { meetingNote } = tx.tables;
  const { clientId, actorId: personId } = permit;
  await tx.delete(meetingNote).where(and(isOfMeeting(meetingNote, { clientId }, meetingId), eq(meetingNote.personId, personId)));
  if (words === "") return;
  await tx.insert(meetingNote).values({ id: newId("MeetingNote"), clientId, meetingId, personId, words, sharedAt, writtenAt: at });
}

import { randomUUID } from "node:crypto";
import type { Permit } from "@naast/policy";
import { type Id, idOf, newId, type PersonId } from "@naast/vocabulary";
import { and, desc, eq } from "drizzle-orm";
import { chosenReadersOf, setChosenReaders } from "../consent/chosen-reader-repository.ts";
import { isShown, type SeenValues, seenValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { bookRoom } from "./room-booking.ts";

export type MeetingRow = Tables["meeting"]["$inferSelect"];
/** A meeting with who is ticked for it. */
export type StoredMeeting = MeetingRow & { readerIds: readonly PersonId[] };

type OneMeeting = SeenValues & { clientId: Permit["clientId"]; meetingId: Id<"Meeting"> };

const seenMeeting = preparedRead((read, { meeting }, given: Given<OneMeeting>) =>
  read
    .select()
    .from(meeting)
    .where(and(eq(meeting.id, given.meetingId), eq(meeting.clientId, given.clientId), isShown(read, meeting, given))),
);

/** A meeting that the permit sees; null for any other, and for none. */
export async function readMeeting(read: Reader, permit: Permit, meetingId: Id<"Meeting">): Promise<StoredMeeting | null> {
  const [found] = await seenMeeting(read, { ...seenValues(permit, "meetings"), clientId: permit.clientId, meetingId });
  return found ? { ...found, readerIds: await chosenReadersOf(read, permit, meetingId) } : null;
}

const seenMeetings = preparedRead((read, { meeting }, given: Given<SeenValues & { clientId: Permit["clientId"] }>) =>
  read
    .select()
    .from(meeting)
    .where(and(eq(meeting.clientId, given.clientId), isShown(read, meeting, given)))
    .orderBy(desc(meeting.startsAt), desc(meeting.id))
    .limit(200),
);

/** All meetings that the permit sees, in every state, the last one first. */
export function listSeenMeetings(read: Reader, permit: Permit): Promise<readonly MeetingRow[]> {
  return seenMeetings(read, { ...seenValues(permit, "meetings"), clientId: permit.clientId });
}

type Planning = Permit<"meeting.plan"> | Permit<"meeting.find"> | Permit<"proposal.decide">;
type Must = Pick<StoredMeeting, "title" | "startsAt" | "visibility" | "readerIds">;
type May =
  | "place"
  | "kind"
  | "minutes"
  | "rhythm"
  | "previousId"
  | "offeredTimes"
  | "state"
  | "roomId"
  | "secretPlace"
  | "placeReaderIds"
  | "remoteLink";
export type AddedMeeting = Must & Partial<Pick<StoredMeeting, May>> & { at: Date };

/** A new meeting, with its room booked. The unique index of the quarters refuses a room that is taken. */
export async function insertMeeting(tx: Writer, permit: Planning, { at, readerIds, ...meeting }: AddedMeeting): Promise<StoredMeeting> {
  const { clientId, actorId } = permit;
  const [row] = await tx
    .insert(tx.tables.meeting)
    .values({ ...meeting, id: newId("Meeting"), uid: randomUUID(), clientId, plannedBy: actorId, createdAt: at })
    .returning();
  if (!row) throw new Error("the meeting was not added");
  const readers = meeting.visibility === "chosen" ? readerIds : [];
  await setChosenReaders(tx, permit, { itemKind: "meeting", itemId: row.id, readerIds: readers });
  await bookRoom(tx, permit, row);
  return { ...row, readerIds: readers };
}

/** A change that calendars follow: the number that they go by rises, and the room follows the meeting. */
export async function updateMeeting(tx: Writer, permit: Permit, { before, set }: Update<StoredMeeting>): Promise<StoredMeeting> {
  const after = await updateVersioned(tx, permit, { table: tx.tables.meeting, before, set: { ...set, sequence: before.sequence + 1 } });
  await bookRoom(tx, permit, after);
  return after;
}

/** After something was taken back: calendars hear of it by a higher number still, and the room is booked again or freed. */
export async function settleMeeting(
  tx: Writer,
  permit: Permit,
  { meetingId, sequence }: { meetingId: string; sequence: number },
): Promise<void> {
  const { meeting } = tx.tables;
  const id = idOf("Meeting").parse(meetingId);
  const own = and(eq(meeting.id, id), eq(meeting.clientId, permit.clientId));
  const [row] = await tx
    .update(meeting)
    .set({ sequence: sequence + 1 })
    .where(own)
    .returning();
  if (row) await bookRoom(tx, permit, row);
}

/** A change that concerns no calendar: who chairs, an interpreter. */
export function updateMeetingQuietly(tx: Writer, permit: Permit, { before, set }: Update<StoredMeeting>): Promise<StoredMeeting> {
  return updateVersioned(tx, permit, { table: tx.tables.meeting, before, set });
}

import type { Permit } from "@naast/policy";
import { type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, eq, isNull } from "drizzle-orm";
import { chosenReadersOf, setChosenReaders } from "../consent/chosen-reader-repository.ts";
import { isSeen, type SeenValues, seenValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

type Row = Tables["meeting"]["$inferSelect"];
/** A meeting with who is ticked for it. */
export type StoredMeeting = Row & { readerIds: readonly PersonId[] };

type OneMeeting = SeenValues & { clientId: Permit["clientId"]; meetingId: Id<"Meeting"> };

const seenMeeting = preparedRead((read, { meeting }, given: Given<OneMeeting>) =>
  read
    .select()
    .from(meeting)
    .where(
      and(eq(meeting.id, given.meetingId), eq(meeting.clientId, given.clientId), isNull(meeting.removedAt), isSeen(read, meeting, given)),
    ),
);

/** A meeting that the permit sees; null for any other, and for none. */
export async function readMeeting(read: Reader, permit: Permit, meetingId: Id<"Meeting">): Promise<StoredMeeting | null> {
  const [found] = await seenMeeting(read, { ...seenValues(permit, "meetings"), clientId: permit.clientId, meetingId });
  return found ? { ...found, readerIds: await chosenReadersOf(read, permit, meetingId) } : null;
}

export type AddedMeeting = Pick<StoredMeeting, "title" | "startsAt" | "place" | "visibility" | "readerIds"> & { at: Date };

export async function insertMeeting(
  tx: Writer,
  permit: Permit<"meeting.plan">,
  { at, readerIds, ...meeting }: AddedMeeting,
): Promise<StoredMeeting> {
  const { clientId, actorId } = permit;
  const [row] = await tx
    .insert(tx.tables.meeting)
    .values({ ...meeting, id: newId("Meeting"), clientId, plannedBy: actorId, createdAt: at })
    .returning();
  if (!row) throw new Error("the meeting was not added");
  const readers = meeting.visibility === "chosen" ? readerIds : [];
  await setChosenReaders(tx, permit, { itemKind: "meeting", itemId: row.id, readerIds: readers });
  return { ...row, readerIds: readers };
}

export function removeStoredMeeting(
  tx: Writer,
  permit: Permit<"meeting.cancel">,
  { before, at }: { before: StoredMeeting; at: Date },
): Promise<StoredMeeting> {
  return updateVersioned(tx, permit, { table: tx.tables.meeting, before, set: { removedAt: at } });
}

import type { Permit } from "@naast/policy";
import { type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, eq } from "drizzle-orm";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import type { StoredMeeting } from "./meeting-repository.ts";
import { isOfMeeting } from "./of-meeting.ts";

export type StoredTalk = Tables["meetingTalk"]["$inferSelect"];
type Leading = Permit<"talk.lead">;

/** What happened in one meeting. NOTE: the caller has read the meeting with the same permit; that says whether it is seen. */
export async function readTalk(read: Reader, { clientId }: Permit, meetingId: Id<"Meeting">): Promise<StoredTalk | null> {
  const { meetingTalk } = read.tables;
  const [found] = await read
    .select()
    .from(meetingTalk)
    .where(isOfMeeting(meetingTalk, { clientId }, meetingId));
  return found ?? null;
}

/** The meeting begins; whoever presses a moment later finds it begun. */
export async function insertTalk(
  tx: Writer,
  { clientId }: Leading,
  { meetingId, at }: { meetingId: Id<"Meeting">; at: Date },
): Promise<StoredTalk> {
  const [row] = await tx
    .insert(tx.tables.meetingTalk)
    .values({ id: newId("MeetingTalk"), clientId, meetingId, startedAt: at })
    .returning();
  if (!row) throw new Error("the meeting did not begin");
  return row;
}

export function updateTalk(
  tx: Writer,
  permit: Leading | Permit<"talk.lookBack">,
  { before, set }: Update<StoredTalk>,
): Promise<StoredTalk> {
  return updateVersioned(tx, permit, { table: tx.tables.meetingTalk, before, set });
}

export type Said = { meetingId: Id<"Meeting">; personId: PersonId; words: string; at: Date };

export type StoredMeetingResponse = Tables["meetingResponse"]["$inferSelect"];

/** What somebody says who was not there: one text a person, the last one stays. Gives it before and after. */
export async function saveResponse(
  tx: Writer,
  permit: Permit,
  { meetingId, personId, words, at }: Said,
): Promise<{ before: StoredMeetingResponse | null; after: StoredMeetingResponse }> {
  const { meetingResponse } = tx.tables;
  const { clientId } = permit;
  const own = and(isOfMeeting(meetingResponse, { clientId }, meetingId), eq(meetingResponse.personId, personId));
  const [before] = await tx.select().from(meetingResponse).where(own);
  if (before) {
    const set = { words, writtenAt: at, removedAt: null };
    return { before, after: await updateVersioned(tx, permit, { table: meetingResponse, before, set }) };
  }
  const [after] = await tx
    .insert(meetingResponse)
    .values({ id: newId("MeetingResponse"), clientId, meetingId, personId, words, writtenAt: at })
    .returning();
  if (!after) throw new Error("the words were not kept");
  return { before: null, after };
}

/** A meeting that ended was held; one that goes on after all was not yet. */
export function markHeld(tx: Writer, permit: Leading, { before, held }: { before: StoredMeeting; held: boolean }): Promise<StoredMeeting> {
  return updateVersioned(tx, permit, { table: tx.tables.meeting, before, set: { state: held ? "held" : "planned" } });
}

import type { Permit } from "@naast/policy";
import { type Id, newId } from "@naast/vocabulary";
import { and, eq } from "drizzle-orm";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { isOfMeeting } from "./of-meeting.ts";

export type StoredMeetingAgreement = Tables["meetingAgreement"]["$inferSelect"];
type Changing = Permit<"agreement.answer" | "agreement.plan" | "agreement.propose" | "agreement.remove">;
type Asked = { meetingId: Id<"Meeting">; agreementId: Id<"MeetingAgreement"> };

/** One agreement of a meeting. NOTE: the caller has read the meeting with the same permit; that says whether it is seen. */
export async function readMeetingAgreement(
  read: Reader,
  { clientId }: Changing,
  { meetingId, agreementId }: Asked,
): Promise<StoredMeetingAgreement | null> {
  const { meetingAgreement } = read.tables;
  const where = and(eq(meetingAgreement.id, agreementId), isOfMeeting(meetingAgreement, { clientId }, meetingId));
  const [found] = await read.select().from(meetingAgreement).where(where);
  return found ?? null;
}

type Added = Pick<StoredMeetingAgreement, "meetingId" | "what" | "ownerId" | "onDay" | "whenWords" | "state"> & { at: Date };

export async function insertMeetingAgreement(
  tx: Writer,
  { clientId, actorId }: Permit<"agreement.make" | "privateTime.release">,
  { at, ...agreement }: Added,
): Promise<Id<"MeetingAgreement">> {
  const id = newId("MeetingAgreement");
  const answeredAt = agreement.state === "waiting" ? null : at;
  await tx.insert(tx.tables.meetingAgreement).values({ ...agreement, id, clientId, writtenBy: actorId, createdAt: at, answeredAt });
  return id;
}

export function updateMeetingAgreement(
  tx: Writer,
  permit: Changing,
  { before, set }: Update<StoredMeetingAgreement>,
): Promise<StoredMeetingAgreement> {
  return updateVersioned(tx, permit, { table: tx.tables.meetingAgreement, before, set });
}

export async function deleteMeetingAgreement(
  tx: Writer,
  { clientId }: Permit<"agreement.remove">,
  { id }: StoredMeetingAgreement,
): Promise<void> {
  const { meetingAgreement } = tx.tables;
  await tx.delete(meetingAgreement).where(and(eq(meetingAgreement.id, id), eq(meetingAgreement.clientId, clientId)));
}

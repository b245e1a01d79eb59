import type { Permit } from "@naast/policy";
import { type AgendaPointState, type ContributionState, newId, type PersonId } from "@naast/vocabulary";
import { and, asc, isNull } from "drizzle-orm";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { isOfMeeting, type MeetingId } from "./of-meeting.ts";

export type StoredPoint = Tables["agendaPoint"]["$inferSelect"];
export type StoredContribution = Tables["contribution"]["$inferSelect"];

/** The points of a meeting in the order of the client. NOTE: only for a meeting that the permit sees. */
export async function listAgendaPoints(read: Reader, { clientId }: Permit, meetingId: MeetingId): Promise<readonly StoredPoint[]> {
  const { agendaPoint } = read.tables;
  const where = and(isOfMeeting(agendaPoint, { clientId }, meetingId), isNull(agendaPoint.removedAt));
  return read.select().from(agendaPoint).where(where).orderBy(asc(agendaPoint.position), asc(agendaPoint.id));
}

type NewPoint = { meetingId: MeetingId; words: string; state: AgendaPointState; position: number; at: Date };

export async function insertAgendaPoint(tx: Writer, permit: Permit<"meeting.addPoint">, { at, ...point }: NewPoint): Promise<StoredPoint> {
  const { clientId, actorId: authorId } = permit;
  const [row] = await tx
    .insert(tx.tables.agendaPoint)
    .values({ ...point, id: newId("AgendaPoint"), clientId, authorId, createdAt: at })
    .returning();
  if (!row) throw new Error("the point was not added");
  return row;
}

export function updateAgendaPoint(tx: Writer, permit: Permit, update: Update<StoredPoint>): Promise<StoredPoint> {
  return updateVersioned(tx, permit, { table: tx.tables.agendaPoint, ...update });
}

/** Who brings what to a meeting. NOTE: only for a meeting that the permit sees. */
export async function listContributions(read: Reader, { clientId }: Permit, meetingId: MeetingId): Promise<readonly StoredContribution[]> {
  const { contribution } = read.tables;
  const where = and(isOfMeeting(contribution, { clientId }, meetingId), isNull(contribution.removedAt));
  return read.select().from(contribution).where(where).orderBy(asc(contribution.createdAt), asc(contribution.id));
}

type NewContribution = { meetingId: MeetingId; what: string; state: ContributionState; doerId: PersonId | null; at: Date };

export async function insertContribution(
  tx: Writer,
  permit: Permit<"meeting.addContribution">,
  { at, ...added }: NewContribution,
): Promise<StoredContribution> {
  const { clientId, actorId: authorId } = permit;
  const [row] = await tx
    .insert(tx.tables.contribution)
    .values({ ...added, id: newId("Contribution"), clientId, authorId, createdAt: at })
    .returning();
  if (!row) throw new Error("the contribution was not added");
  return row;
}

export function updateContribution(tx: Writer, permit: Permit, update: Update<StoredContribution>): Promise<StoredContribution> {
  return updateVersioned(tx, permit, { table: tx.tables.contribution, ...update });
}

import type { Permit, ShelterPermit } from "@naast/policy";
import { type EmergencyReviewView, type Id, newId } from "@naast/vocabulary";
import { and, eq, isNull, lt } from "drizzle-orm";
import { isOfTeam } from "../client/of-team.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredEmergencyAccess = Tables["emergencyAccess"]["$inferSelect"];
type Outcome = NonNullable<StoredEmergencyAccess["outcome"]>;

/** Whether this worker has an emergency access, of any client, that was opened before this moment and not judged since. */
export async function hasUnreviewedBefore(read: Reader, permit: Permit<"emergency.open">, before: Date): Promise<boolean> {
  const { emergencyAccess } = read.tables;
  const own = and(eq(emergencyAccess.workerId, permit.actorId), isNull(emergencyAccess.reviewedAt));
  return (await read.$count(emergencyAccess, and(own, lt(emergencyAccess.openedAt, before)))) > 0;
}

export async function insertEmergencyAccess(
  tx: Writer,
  permit: Permit<"emergency.open">,
  { reason, openedAt, endsAt }: { reason: string; openedAt: Date; endsAt: Date },
): Promise<void> {
  const { clientId, actorId: workerId } = permit;
  const access = { id: newId("EmergencyAccess"), clientId, workerId, reason, openedAt, endsAt };
  await tx.insert(tx.tables.emergencyAccess).values(access);
}

/** An emergency access to a plan of the team lead's own team. */
export async function readEmergencyAccess(
  read: Reader,
  permit: ShelterPermit<"emergency.review">,
  id: EmergencyReviewView["id"],
): Promise<StoredEmergencyAccess | null> {
  const { client, emergencyAccess } = read.tables;
  const [found] = await read
    .select({ access: emergencyAccess })
    .from(emergencyAccess)
    .innerJoin(client, eq(client.id, emergencyAccess.clientId))
    .where(and(eq(emergencyAccess.id, id), isOfTeam(client, permit)));
  return found?.access ?? null;
}

export async function reviewStoredEmergencyAccess(
  tx: Writer,
  permit: ShelterPermit<"emergency.review">,
  { id, outcome, words, at }: { id: Id<"EmergencyAccess">; outcome: Outcome; words: string; at: Date },
): Promise<void> {
  const { emergencyAccess } = tx.tables;
  const judged = { reviewedBy: permit.actorId, reviewedAt: at, outcome, reviewWords: words };
  await tx.update(emergencyAccess).set(judged).where(eq(emergencyAccess.id, id));
}

import type { Permit, ShelterPermit } from "@naast/policy";
import type { PersonId, WorkerRole } from "@naast/vocabulary";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "../store.ts";

export type FoundWorker = { name: string; role: WorkerRole };

/** Somebody who works for the same organisation now; null for anybody else. */
export async function findColleague(
  read: Reader,
  permit: Permit<"assignment.start"> | ShelterPermit<"client.start">,
  workerId: PersonId,
): Promise<FoundWorker | null> {
  const { person, worker } = read.tables;
  const [found] = await read
    .select({ name: person.name, role: worker.role })
    .from(worker)
    .innerJoin(person, eq(person.id, worker.personId))
    .where(and(eq(worker.personId, workerId), eq(worker.organisationId, permit.organisationId), isNull(worker.endedAt)));
  return found ?? null;
}

import type { ShelterPermit } from "@naast/policy";
import { and, asc, eq, isNull } from "drizzle-orm";
import { isOfTeam } from "../client/of-team.ts";
import type { Reader } from "../store.ts";

/** Uses of break-glass on plans of the team lead's own team that nobody has looked at yet, the oldest first. */
export function listUnreviewed(read: Reader, permit: ShelterPermit<"emergency.listReviews">) {
  const { emergencyAccess, client, person, worker } = read.tables;
  return read
    .select({
      id: emergencyAccess.id,
      clientId: client.id,
      clientPersonId: client.personId,
      workerId: emergencyAccess.workerId,
      workerName: person.name,
      reason: emergencyAccess.reason,
      openedAt: emergencyAccess.openedAt,
      endsAt: emergencyAccess.endsAt,
    })
    .from(emergencyAccess)
    .innerJoin(client, eq(client.id, emergencyAccess.clientId))
    .innerJoin(worker, eq(worker.personId, emergencyAccess.workerId))
    .innerJoin(person, eq(person.id, emergencyAccess.workerId))
    .where(and(isOfTeam(client, permit), isNull(emergencyAccess.reviewedAt)))
    .orderBy(asc(emergencyAccess.openedAt))
    .then((rows) => rows);
}

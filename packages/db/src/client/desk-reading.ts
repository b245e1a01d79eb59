import type { ShelterPermit } from "@naast/policy";
import type { ClientId, Day } from "@naast/vocabulary";
import { and, asc, eq, exists, gte, isNull, lte, or, sql } from "drizzle-orm";
import type { Reader } from "../store.ts";

/**
 * Whose card this worker may make at the desk: clients they are assigned to today, and for a team lead those of the team.
 * The same ground as the rule for cards; closed plans too, whose client still comes in to read.
 */
export function listAtDesk(
  read: Reader,
  permit: ShelterPermit<"client.find">,
  today: Day,
): Promise<readonly { clientId: ClientId; clientName: string }[]> {
  const { assignment, client, person, worker } = read.tables;
  const assigned = read
    .select({ one: sql`1` })
    .from(assignment)
    .where(
      and(
        eq(assignment.clientId, client.id),
        eq(assignment.workerId, permit.actorId),
        isNull(assignment.endedAt),
        lte(assignment.fromDay, today),
        or(isNull(assignment.untilDay), gte(assignment.untilDay, today)),
      ),
    );
  const leads = and(eq(worker.role, "teamLead"), eq(worker.teamId, client.teamId));
  return read
    .select({ clientId: client.id, clientName: person.name })
    .from(client)
    .innerJoin(person, eq(person.id, client.personId))
    .innerJoin(worker, and(eq(worker.personId, permit.actorId), isNull(worker.endedAt)))
    .where(and(eq(client.organisationId, permit.organisationId), or(exists(assigned), leads)))
    .orderBy(asc(person.name), asc(client.id))
    .then((rows) => rows);
}

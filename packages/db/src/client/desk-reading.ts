import type { ShelterPermit } from "@naast/policy";
import type { ClientId, Day, DeskMember } from "@naast/vocabulary";
import { and, asc, eq, exists, inArray, isNull, or, sql } from "drizzle-orm";
import type { Reader } from "../store.ts";
import { isAssignedOn } from "./assigned-on.ts";

type Desk = ShelterPermit<"client.find">;

/** Plans of which this worker is one of the workers today. */
function isAssigned(read: Reader, { actorId }: Desk, today: Day) {
  const { assignment, client } = read.tables;
  return exists(
    read
      .select({ one: sql`1` })
      .from(assignment)
      .where(and(eq(assignment.clientId, client.id), eq(assignment.workerId, actorId), isAssignedOn(assignment, today))),
  );
}

/**
 * Whose card this worker may make at the desk: clients they are assigned to today, and for a team lead those of the team.
 * The same ground as the rule for cards; closed plans too, whose client still comes in to read.
 */
export function listAtDesk(read: Reader, permit: Desk, today: Day): Promise<readonly { clientId: ClientId; clientName: string }[]> {
  const { client, person, worker } = read.tables;
  const leads = and(eq(worker.role, "teamLead"), eq(worker.teamId, client.teamId));
  return read
    .select({ clientId: client.id, clientName: person.name })
    .from(client)
    .innerJoin(person, eq(person.id, client.personId))
    .innerJoin(worker, and(eq(worker.personId, permit.actorId), isNull(worker.endedAt)))
    .where(and(eq(client.organisationId, permit.organisationId), or(isAssigned(read, permit, today), leads)))
    .orderBy(asc(person.name), asc(client.id))
    .then((rows) => rows);
}

/** Who takes part without e-mail in a plan that this worker is assigned to: their card is made at the desk too. */
export function listMembersAtDesk(read: Reader, permit: Desk, today: Day): Promise<readonly DeskMember[]> {
  const { client, networkMember, person } = read.tables;
  return read
    .select({ clientId: client.id, personId: person.id, name: person.name })
    .from(networkMember)
    .innerJoin(client, eq(client.id, networkMember.clientId))
    .innerJoin(person, eq(person.id, networkMember.personId))
    .where(
      and(
        eq(client.organisationId, permit.organisationId),
        inArray(networkMember.state, ["active", "paused"]),
        isNull(person.email),
        isNull(person.endedAt),
        isAssigned(read, permit, today),
      ),
    )
    .orderBy(asc(person.name), asc(person.id), asc(client.id))
    .then((rows) => rows);
}

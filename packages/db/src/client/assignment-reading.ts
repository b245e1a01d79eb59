import type { Permit, ShelterPermit } from "@naast/policy";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "../store.ts";

/** Who was and is assigned to this plan, in order of their first day. */
export function listAssignments(read: Reader, permit: Permit<"assignment.read">) {
  const { assignment, person } = read.tables;
  return read
    .select({
      id: assignment.id,
      workerId: assignment.workerId,
      workerName: person.name,
      kind: assignment.kind,
      from: assignment.fromDay,
      until: assignment.untilDay,
      endedAt: assignment.endedAt,
    })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.workerId))
    .where(eq(assignment.clientId, permit.clientId))
    .orderBy(asc(assignment.fromDay))
    .then((rows) => rows);
}

/** Colleagues of the same organisation. */
export function listWorkers(read: Reader, permit: ShelterPermit<"worker.list">) {
  const { worker, person, team } = read.tables;
  return read
    .select({ personId: worker.personId, name: person.name, role: worker.role, teamName: team.name })
    .from(worker)
    .innerJoin(person, eq(person.id, worker.personId))
    .innerJoin(team, eq(team.id, worker.teamId))
    .where(and(eq(worker.organisationId, permit.organisationId), isNull(worker.endedAt)))
    .orderBy(asc(person.name))
    .then((rows) => rows);
}

/** Locations of the organisation. A secret one keeps its place from calendars and prints, not from its own workers. */
export function listLocations(read: Reader, permit: ShelterPermit<"client.start"> | ShelterPermit<"worker.list">) {
  const { location } = read.tables;
  return read
    .select({ id: location.id, name: location.name })
    .from(location)
    .where(eq(location.organisationId, permit.organisationId))
    .orderBy(asc(location.name))
    .then((rows) => rows);
}

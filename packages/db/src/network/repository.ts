import type { Permit } from "@naast/policy";
import type { Day, PersonId } from "@naast/vocabulary";
import { eq, inArray } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";

type OneClient = { clientId: Permit["clientId"] };

const memberRows = preparedRead((read, { networkMember, person }, given: Given<OneClient>) =>
  read
    .select({
      personId: networkMember.personId,
      name: person.name,
      role: networkMember.role,
      relationWords: networkMember.relationWords,
      state: networkMember.state,
      pauseWords: networkMember.pauseWords,
      pausedUntil: networkMember.pausedUntil,
      knownToOthers: networkMember.knownToOthers,
    })
    .from(networkMember)
    .innerJoin(person, eq(person.id, networkMember.personId))
    .where(eq(networkMember.clientId, given.clientId))
    .orderBy(networkMember.invitedAt, networkMember.id),
);

const assignedRows = preparedRead((read, { assignment, worker, person }, given: Given<OneClient>) =>
  read
    .select({
      personId: assignment.workerId,
      name: person.name,
      role: worker.role,
      fromDay: assignment.fromDay,
      untilDay: assignment.untilDay,
      endedAt: assignment.endedAt,
    })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.workerId))
    .innerJoin(worker, eq(worker.personId, assignment.workerId))
    .where(eq(assignment.clientId, given.clientId))
    .orderBy(assignment.createdAt, assignment.id),
);

const clientName = preparedRead((read, { client, person }, given: Given<OneClient>) =>
  read
    .select({ personId: person.id, name: person.name })
    .from(client)
    .innerJoin(person, eq(person.id, client.personId))
    .where(eq(client.id, given.clientId)),
);

export type StoredMember = Awaited<ReturnType<typeof memberRows>>[number];
export type StoredAssigned = Awaited<ReturnType<typeof assignedRows>>[number];

/** Everybody whose name may stand in the plan, also who is invited or gone: their words keep their name. */
export async function readPeople(read: Reader, { clientId }: Permit) {
  const [members, workers, [client]] = await Promise.all([
    memberRows(read, { clientId }),
    assignedRows(read, { clientId }),
    clientName(read, { clientId }),
  ]);
  if (!client) throw new Error("the client of a permit exists");
  return { client, members, workers };
}

/** Who takes part today, the client left out: members that are active or pausing, workers with an assignment that runs. */
export async function listParticipantIds(read: Reader, permit: Permit, today?: Day): Promise<readonly PersonId[]> {
  const { members, workers } = await readPeople(read, permit);
  const taking = members.filter(({ state }) => state === "active" || state === "paused");
  const assigned = workers.filter(
    (row) => row.endedAt === null && (!today || (row.fromDay <= today && (row.untilDay === null || today <= row.untilDay))),
  );
  return [...new Set([...taking, ...assigned].map((row) => row.personId))];
}

/** The name that goes with an id; empty when the person is not known here. */
export async function nameOfPerson(read: Reader, personId: PersonId): Promise<string> {
  const { person } = read.tables;
  const [found] = await read.select({ name: person.name }).from(person).where(eq(person.id, personId));
  return found?.name ?? "";
}

/** The names that go with ids; for who did something in a plan without taking part in it. */
export async function namesOf(read: Reader, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const { person } = read.tables;
  const found = await read
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, [...ids]));
  return new Map(found.map(({ id, name }) => [id, name]));
}

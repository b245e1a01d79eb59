import type { ShelterPermit } from "@naast/policy";
import { type ClientId, type Day, type Label, memberStateOn, type PersonId } from "@naast/vocabulary";
import { and, asc, eq, exists, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../store.ts";
import { isAssignedOn } from "./assigned-on.ts";

export type Caseload = ShelterPermit<"caseload.read"> | ShelterPermit<"caseload.follow">;
type Asked = { today: Day };

/** The clients whose plans this worker is assigned to today. */
export function listCaseload(read: Reader, permit: Caseload, { today }: Asked) {
  const { assignment, client, person } = read.tables;
  return read
    .selectDistinct({ clientId: client.id, clientPersonId: client.personId, clientName: person.name })
    .from(assignment)
    .innerJoin(client, eq(client.id, assignment.clientId))
    .innerJoin(person, eq(person.id, client.personId))
    .where(
      and(
        eq(assignment.workerId, permit.actorId),
        eq(client.organisationId, permit.organisationId),
        isNull(client.closedAt),
        isAssignedOn(assignment, today),
      ),
    )
    .orderBy(asc(person.name))
    .then((rows) => rows);
}

/** Clients who gave this worker a label that counts today. */
export async function listGranted(
  read: Reader,
  permit: Caseload,
  { label, today }: Asked & { label: Label },
): Promise<ReadonlySet<ClientId>> {
  const { grant } = read.tables;
  const rows = await read
    .selectDistinct({ clientId: grant.clientId })
    .from(grant)
    .where(and(eq(grant.personId, permit.actorId), eq(grant.label, label), isNull(grant.withdrawnAt), gte(grant.endsOn, today)));
  return new Set(rows.map(({ clientId }) => clientId));
}

/** What an assigned worker sees of goals and meetings, over several clients; the same rule as `isSeen`. */
export function isSeenByWorker(
  read: Reader,
  item: Reader["tables"]["goal"] | Reader["tables"]["meeting"],
  worker: PersonId,
): SQL | undefined {
  const { chosenReader } = read.tables;
  const ticked = read
    .select({ one: sql`1` })
    .from(chosenReader)
    .where(and(eq(chosenReader.itemId, item.id), eq(chosenReader.personId, worker)));
  return or(inArray(item.visibility, ["workers", "everyone"]), and(eq(item.visibility, "chosen"), exists(ticked)));
}

/** Steps that wait for somebody: requests for the asked person, offers for the client. */
export function listWaitingSteps(read: Reader, permit: Caseload, clientIds: readonly ClientId[]) {
  const { goal, step } = read.tables;
  return read
    .select({
      clientId: step.clientId,
      state: step.state,
      doerId: step.doerId,
      changedBy: step.changedBy,
      what: step.what,
      changedAt: step.changedAt,
      goalId: step.goalId,
    })
    .from(step)
    .innerJoin(goal, eq(goal.id, step.goalId))
    .where(
      and(
        inArray(step.clientId, [...clientIds]),
        inArray(step.state, ["requested", "offered"]),
        isNull(step.removedAt),
        isNull(goal.removedAt),
        or(isNull(step.visibility), inArray(step.visibility, ["workers", "everyone", "chosen"])),
        isSeenByWorker(read, goal, permit.actorId),
      ),
    )
    .then((rows) => rows);
}

/** Proposals that wait for the client: those on goals the worker sees, and the worker's own. */
export function listWaitingProposals(read: Reader, permit: Caseload, clientIds: readonly ClientId[]) {
  const { goal, proposal } = read.tables;
  return read
    .select({
      clientId: proposal.clientId,
      proposerId: proposal.proposerId,
      words: proposal.words,
      proposedAt: proposal.proposedAt,
      goalId: proposal.goalId,
    })
    .from(proposal)
    .leftJoin(goal, and(eq(goal.id, proposal.goalId), isNull(goal.removedAt), isSeenByWorker(read, goal, permit.actorId)))
    .where(
      and(
        inArray(proposal.clientId, [...clientIds]),
        eq(proposal.state, "waiting"),
        isNull(proposal.removedAt),
        or(eq(proposal.proposerId, permit.actorId), eq(goal.id, proposal.goalId)),
      ),
    )
    .then((rows) => rows);
}

/** Versions of the purpose and the answers to them, over several clients. */
export async function listPurposes(read: Reader, _permit: Caseload, clientIds: readonly ClientId[]) {
  const { purpose, purposeAgreement } = read.tables;
  const versions = await read
    .select()
    .from(purpose)
    .where(and(inArray(purpose.clientId, [...clientIds]), isNull(purpose.removedAt)));
  const answers = await read
    .select({
      clientId: purposeAgreement.clientId,
      personId: purposeAgreement.personId,
      answer: purposeAgreement.answer,
      number: purpose.number,
      answeredAt: purposeAgreement.answeredAt,
    })
    .from(purposeAgreement)
    .innerJoin(purpose, eq(purpose.id, purposeAgreement.purposeId))
    .where(and(inArray(purposeAgreement.clientId, [...clientIds]), isNull(purposeAgreement.removedAt)));
  return { versions, answers };
}

/** Meetings from a moment until another, as far as the worker sees them. */
export function listMeetings(
  read: Reader,
  permit: Caseload,
  { clientIds, from, until }: { clientIds: readonly ClientId[]; from: Date; until: Date },
) {
  const { meeting } = read.tables;
  return read
    .select({
      id: meeting.id,
      clientId: meeting.clientId,
      title: meeting.title,
      startsAt: meeting.startsAt,
      minutes: meeting.minutes,
      place: meeting.place,
      kind: meeting.kind,
      isSecret: sql<unknown>`${meeting.secretPlace} is not null`,
    })
    .from(meeting)
    .where(
      and(
        inArray(meeting.clientId, [...clientIds]),
        gte(meeting.startsAt, from),
        lte(meeting.startsAt, until),
        isNull(meeting.removedAt),
        inArray(meeting.state, ["planned", "held"]),
        isSeenByWorker(read, meeting, permit.actorId),
      ),
    )
    .orderBy(asc(meeting.startsAt))
    .then((rows) => rows);
}

/** Names of members and workers of several plans, with who is a worker and who takes part, and who may read the purpose. */
export async function listPeopleOf(read: Reader, _permit: Caseload, { clientIds, today }: { clientIds: readonly ClientId[] } & Asked) {
  const { networkMember, assignment, person } = read.tables;
  const members = await read
    .select({
      clientId: networkMember.clientId,
      personId: networkMember.personId,
      name: person.name,
      state: networkMember.state,
      pausedUntil: networkMember.pausedUntil,
    })
    .from(networkMember)
    .innerJoin(person, eq(person.id, networkMember.personId))
    .where(inArray(networkMember.clientId, [...clientIds]));
  const workers = await read
    .select({ clientId: assignment.clientId, personId: assignment.workerId, name: person.name })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.workerId))
    .where(and(inArray(assignment.clientId, [...clientIds]), isAssignedOn(assignment, today)));
  const { grant } = read.tables;
  const purposeReaders = await read
    .select({ clientId: grant.clientId, personId: grant.personId })
    .from(grant)
    .where(and(inArray(grant.clientId, [...clientIds]), eq(grant.label, "purpose"), isNull(grant.withdrawnAt), gte(grant.endsOn, today)));
  return { members: members.map((member) => ({ ...member, state: memberStateOn(member, today) })), workers, purposeReaders };
}

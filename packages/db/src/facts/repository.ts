import type { ClientFacts, ClientSubject, Relation, ShelterFacts, ShelterSubject } from "@naast/policy";
import { type App, type ClientId, type Day, type Id, memberStateOn, type PersonId, type WorkerRole } from "@naast/vocabulary";
import { and, desc, eq, gt, gte, inArray, isNotNull, isNull } from "drizzle-orm";
import { encoded } from "../dialect/compare.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";

export type FactsAsked = { clientId: ClientId; personId: PersonId; app: App; today: Day; now: Date };
export type FactsFound = { facts: ClientFacts; subject: ClientSubject };

type Pair = { clientId: ClientId; personId: PersonId };

const clientRow = preparedRead((read, { client }, given: Given<Pair>) =>
  read
    .select({ personId: client.personId, organisationId: client.organisationId, teamId: client.teamId, closedAt: client.closedAt })
    .from(client)
    .where(eq(client.id, given.clientId)),
);

const memberRow = preparedRead((read, { networkMember }, given: Given<Pair>) =>
  read
    .select({ state: networkMember.state, pausedUntil: networkMember.pausedUntil, role: networkMember.role })
    .from(networkMember)
    .where(and(eq(networkMember.clientId, given.clientId), eq(networkMember.personId, given.personId))),
);

const grantRows = preparedRead((read, { grant }, given: Given<Pair & { today: Day }>) =>
  read
    .select({ label: grant.label })
    .from(grant)
    .where(
      and(
        eq(grant.clientId, given.clientId),
        eq(grant.personId, given.personId),
        isNull(grant.withdrawnAt),
        gte(grant.endsOn, given.today),
      ),
    ),
);

const workerRow = preparedRead((read, { worker }, given: Given<{ personId: PersonId }>) =>
  read
    .select({ role: worker.role, organisationId: worker.organisationId, teamId: worker.teamId })
    .from(worker)
    .where(and(eq(worker.personId, given.personId), isNull(worker.endedAt))),
);

const assignmentRows = preparedRead((read, { assignment }, given: Given<Pair>) =>
  read
    .select({ fromDay: assignment.fromDay, untilDay: assignment.untilDay })
    .from(assignment)
    .where(and(eq(assignment.clientId, given.clientId), eq(assignment.workerId, given.personId), isNull(assignment.endedAt))),
);

const emergencyRow = preparedRead((read, { emergencyAccess }, given: Given<Pair>) =>
  read
    .select({ id: emergencyAccess.id, endsAt: emergencyAccess.endsAt })
    .from(emergencyAccess)
    .where(and(eq(emergencyAccess.clientId, given.clientId), eq(emergencyAccess.workerId, given.personId)))
    .orderBy(desc(emergencyAccess.endsAt))
    .limit(1),
);

/** Beside the client, with their yes, until it ends. */
const togetherRow = preparedRead((read, { togetherSession }, given: Given<Pair & { now: Date }>) =>
  read
    .select({ id: togetherSession.id })
    .from(togetherSession)
    .where(
      and(
        eq(togetherSession.clientId, given.clientId),
        eq(togetherSession.workerId, given.personId),
        eq(togetherSession.answer, "yes"),
        isNull(togetherSession.endedAt),
        gt(togetherSession.endsAt, encoded(given.now, togetherSession.endsAt)),
      ),
    )
    .limit(1),
);

/** What the client lets this person steer now; whether they may is for the rules, from the other facts. */
const delegationRow = preparedRead((read, { delegation }, given: Given<Pair & { today: Day; side: "member" | "worker" }>) =>
  read
    .select({ id: delegation.id, things: delegation.things })
    .from(delegation)
    .where(
      and(
        eq(delegation.clientId, given.clientId),
        eq(delegation.personId, given.personId),
        eq(delegation.side, given.side),
        isNotNull(delegation.acceptedAt),
        isNull(delegation.endedAt),
        gte(delegation.endsOn, given.today),
      ),
    )
    .limit(1),
);

async function delegatedTo(read: Reader, asked: FactsAsked) {
  const side = asked.app === "dashboard" ? ("worker" as const) : ("member" as const);
  const [found] = await delegationRow(read, { ...asked, side });
  return { delegationId: found?.id ?? null, delegated: found?.things ?? [] };
}

const coordinatorRow = preparedRead((read, { meetingCoordinator }, given: Given<Pair>) =>
  read
    .select({ id: meetingCoordinator.id })
    .from(meetingCoordinator)
    .where(
      and(
        eq(meetingCoordinator.clientId, given.clientId),
        eq(meetingCoordinator.personId, given.personId),
        inArray(meetingCoordinator.state, ["invited", "active"]),
      ),
    )
    .limit(1),
);

/** Somebody who takes no part in the plan: they were asked to coordinate a meeting of it, or are nobody here. */
async function coordinatorOrStranger(read: Reader, asked: Pair): Promise<Relation> {
  return (await coordinatorRow(read, asked)).length > 0 ? "coordinator" : "stranger";
}

/** Of who was given nothing. */
const nothing = { membership: "none", labels: [], emergency: "none", together: false, delegated: [] } as const;

/** The facts of one person before one client's plan; null when there is no such client. Loaded anew for each request. */
export async function clientFacts(read: Reader, asked: FactsAsked): Promise<FactsFound | null> {
  const [found] = await clientRow(read, asked);
  if (!found) return null;
  const subject: ClientSubject = {
    clientId: asked.clientId,
    clientPersonId: found.personId,
    organisationId: found.organisationId,
    teamId: null,
    emergencyId: null,
    emergencyEndsAt: null,
    delegationId: null,
  };
  const planClosed = found.closedAt !== null;
  if (asked.app === "dashboard") return workerFacts(read, asked, { subject, planClosed, clientTeamId: found.teamId });
  if (found.personId === asked.personId) return { subject, facts: { relation: "client", ...nothing, planClosed } };
  const [member] = await memberRow(read, asked);
  if (!member) return { subject, facts: { relation: await coordinatorOrStranger(read, asked), ...nothing, planClosed } };
  const labels = (await grantRows(read, asked)).map(({ label }) => label);
  const relation = member.role === "member" ? "networkMember" : member.role;
  const { delegated, delegationId } = relation === "confidant" ? await delegatedTo(read, asked) : { delegated: [], delegationId: null };
  const membership = memberStateOn(member, asked.today);
  return {
    subject: { ...subject, delegationId },
    facts: { relation, membership, labels, emergency: "none", planClosed, together: false, delegated },
  };
}

const relationOfRole: Readonly<Record<WorkerRole, Relation>> = {
  networkSupporter: "otherWorker",
  supportWorker: "otherWorker",
  peerWorker: "otherWorker",
  nightWorker: "nightWorker",
  teamLead: "otherWorker",
  organisationAdmin: "organisationAdmin",
  auditor: "auditor",
  researcher: "researcher",
};

type Known = { subject: ClientSubject; planClosed: boolean; clientTeamId: Id<"Team"> };

async function workerFacts(read: Reader, asked: FactsAsked, { subject, planClosed, clientTeamId }: Known): Promise<FactsFound> {
  const [found] = await workerRow(read, asked);
  if (!found || found.organisationId !== subject.organisationId) {
    return { subject, facts: { relation: "stranger", ...nothing, planClosed } };
  }
  const withTeam = { ...subject, teamId: found.teamId };
  const assigned = (await assignmentRows(read, asked)).some(
    ({ fromDay, untilDay }) => fromDay <= asked.today && (untilDay === null || asked.today <= untilDay),
  );
  if (assigned) {
    const labels = (await grantRows(read, asked)).map(({ label }) => label);
    const together = (await togetherRow(read, asked)).length > 0;
    const { delegated, delegationId } = await delegatedTo(read, asked);
    return {
      subject: { ...withTeam, delegationId },
      facts: { ...nothing, relation: "assignedWorker", labels, planClosed, together, delegated },
    };
  }
  const relation = found.role === "teamLead" && found.teamId === clientTeamId ? "teamLead" : relationOfRole[found.role];
  const [emergency] = await emergencyRow(read, asked);
  const active = emergency !== undefined && emergency.endsAt.getTime() > asked.now.getTime();
  const urgency = emergency ? (active ? "active" : "expired") : "none";
  return {
    subject: active ? { ...withTeam, emergencyId: emergency.id, emergencyEndsAt: emergency.endsAt } : withTeam,
    facts: { ...nothing, relation, emergency: urgency, planClosed },
  };
}

/** What a worker is in the organisation; null for who is no worker. */
export async function shelterFacts(read: Reader, personId: PersonId): Promise<{ facts: ShelterFacts; subject: ShelterSubject } | null> {
  const [found] = await workerRow(read, { personId });
  return found ? { facts: { role: found.role }, subject: { organisationId: found.organisationId, teamId: found.teamId } } : null;
}

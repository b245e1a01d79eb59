import { abilities, stepAbilitiesOf } from "@naast/policy";
import type { ClientId, MeetingView, ParticipantView, PlanView, ProposalView, ReaderView, TimelineEntry } from "@naast/vocabulary";
import { workerId } from "../fill/identifiers.ts";
import type { PlanRows } from "./plan-rows.ts";

/** The one reader of the bare server: the worker of all filled plans. Nobody asks whether that is right; it knows no rule. */
const reader: ReaderView = {
  personId: workerId,
  name: "Bente",
  relation: "worker",
  abilities: abilities({
    relation: "assignedWorker",
    membership: "none",
    labels: ["purpose", "goals", "meetings", "messages"],
    emergency: "none",
    planClosed: false,
    together: false,
    delegated: [],
  }),
  emergencyUntil: null,
};
const stepReader = { personId: workerId, isClient: false, mayWrite: true };

/** The same view that the API gives of a filled plan, put together as directly as it can be. */
export function planJson(rows: PlanRows, { clientId, now }: { clientId: ClientId; now: number }): PlanView {
  const client = rows.client.get(clientId);
  if (!client) throw new Error(`there is no plan ${clientId}`);
  const people = peopleOf(rows, clientId, client);
  return {
    clientId,
    clientName: client.name,
    clientPersonId: client.personId,
    reader,
    purpose: purposeOf(rows, clientId, people),
    people,
    goals: goalsOf(rows, clientId),
    proposals: rows.proposals.all(clientId).map((row): ProposalView => {
      const isOwn = row.proposerId === workerId;
      return { ...row, visibility: null, mayWithdraw: isOwn, mayDecide: false, mayRespond: !isOwn };
    }),
    meetings: rows.meetings.all(clientId).map((row): MeetingView => ({ ...row, placeIsSecret: false, isRemote: false, readerIds: [] })),
    contactMoments: rows.contactMoments.all(clientId).map((row) => ({ ...row, readerIds: [] })),
    timeline: timelineOf(rows, clientId, people),
    newAfter: 0,
    delegations: [],
    recorded: [],
    chosenForClient: [],
    upTo: rows.lastEvent.get(clientId)?.seq ?? 0,
    readAt: now,
  };
}

type Client = Pick<ParticipantView, "personId" | "name">;

function peopleOf(rows: PlanRows, clientId: ClientId, client: Client): readonly ParticipantView[] {
  return [
    { ...client, relation: "client", relationWords: "", state: "active", takesPart: true },
    ...rows.members.all(clientId).map((row): ParticipantView => ({ ...row, takesPart: true })),
    ...rows.workers.all(clientId).map((row): ParticipantView => ({ ...row, relation: "worker", state: "active", takesPart: true })),
  ];
}

function purposeOf(rows: PlanRows, clientId: ClientId, people: readonly ParticipantView[]): PlanView["purpose"] {
  const [current] = rows.purposes.all(clientId);
  if (!current) return null;
  const agreed = new Set(rows.agreed.all(clientId).map(({ personId }) => personId));
  const others = people.filter(({ relation }) => relation !== "client").map(({ personId }) => personId);
  const openFor = others.filter((id) => !agreed.has(id));
  return { ...current, before: null, yourAnswer: null, agreedBy: others.filter((id) => agreed.has(id)), openFor };
}

function goalsOf(rows: PlanRows, clientId: ClientId): PlanView["goals"] {
  const steps = Map.groupBy(rows.steps.all(clientId), ({ goalId }) => goalId);
  const ownViews = Map.groupBy(rows.ownViews.all(clientId), ({ goalId }) => goalId);
  const comments = Map.groupBy(rows.comments.all(clientId), ({ goalId }) => goalId);
  return rows.goals.all(clientId).map((goal) => ({
    ...goal,
    readerIds: [],
    steps: (steps.get(goal.id) ?? []).map((step) => ({ ...step, abilities: stepAbilitiesOf(step, stepReader) })),
    ownViews: ownViews.get(goal.id) ?? [],
    comments: (comments.get(goal.id) ?? []).map((row) => ({ ...row, mayRemove: row.personId === workerId })),
  }));
}

function timelineOf(rows: PlanRows, clientId: ClientId, people: readonly ParticipantView[]): readonly TimelineEntry[] {
  const relations = new Map(people.map(({ personId, relation }) => [personId, relation]));
  return rows.events.all(clientId).map(({ content, ...event }): TimelineEntry => {
    const relation = relations.get(event.actorId);
    const actorRelation = relation === "client" || relation === "worker" ? relation : "member";
    return { ...event, actorRelation, forClient: false, event: JSON.parse(content) };
  });
}

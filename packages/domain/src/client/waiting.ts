import type { listPeopleOf, listPurposes, listWaitingProposals, listWaitingSteps } from "@naast/db";
import type { ClientId, PersonId, WaitingView } from "@naast/vocabulary";
import { countsFrom } from "../plan/purpose-view.ts";
import type { Asking } from "./waiting-for-worker.ts";

type Rows<F extends (...given: never[]) => unknown> = Awaited<ReturnType<F>>;
export type CaseloadClient = { clientId: ClientId; clientPersonId: PersonId; clientName: string };
export type CaseloadRows = {
  clients: readonly CaseloadClient[];
  people: Rows<typeof listPeopleOf>;
  steps: Rows<typeof listWaitingSteps>;
  proposals: Rows<typeof listWaitingProposals>;
  purposes: Rows<typeof listPurposes>;
  /** What is asked of the worker who reads. */
  asks: readonly Asking[];
  reader: PersonId;
};
export type Who = { name: string; relation: WaitingView["waiterRelation"] };

/** Names and relations of everybody in one plan of the caseload. */
export function whoIn({ people }: CaseloadRows, { clientId, clientPersonId, clientName }: CaseloadClient): (personId: PersonId) => Who {
  const worker = new Map(people.workers.filter((row) => row.clientId === clientId).map(({ personId, name }) => [personId, name]));
  const member = new Map(people.members.filter((row) => row.clientId === clientId).map(({ personId, name }) => [personId, name]));
  return (personId) => {
    if (personId === clientPersonId) return { name: clientName, relation: "client" };
    const name = worker.get(personId);
    return name ? { name, relation: "worker" } : { name: member.get(personId) ?? "", relation: "member" };
  };
}

type Wait = Pick<WaitingView, "kind" | "waiterId" | "onId" | "subjectWords" | "goalId" | "meetingId" | "proposalId"> & { since: Date };

function waitingSteps({ steps }: CaseloadRows, client: CaseloadClient): readonly Wait[] {
  return steps.flatMap(({ clientId, state, doerId, changedBy, what, changedAt, goalId }): readonly Wait[] => {
    if (clientId !== client.clientId || !doerId) return [];
    if (state === "requested")
      return [{ kind: "stepRequest", waiterId: changedBy, onId: doerId, subjectWords: what, since: changedAt, goalId }];
    return [{ kind: "stepOffer", waiterId: doerId, onId: client.clientPersonId, subjectWords: what, since: changedAt, goalId }];
  });
}

function waitingProposals({ proposals }: CaseloadRows, client: CaseloadClient): readonly Wait[] {
  return proposals
    .filter(({ clientId }) => clientId === client.clientId)
    .map(({ proposerId, words, proposedAt, goalId }) => ({
      kind: "proposal",
      waiterId: proposerId,
      onId: client.clientPersonId,
      subjectWords: words,
      since: proposedAt,
      goalId,
    }));
}

function waitingOnReader({ asks, reader }: CaseloadRows, client: CaseloadClient): readonly Wait[] {
  return asks
    .filter(({ clientId }) => clientId === client.clientId)
    .map(({ kind, waiterId, words, since, meetingId, proposalId }) => ({
      kind,
      waiterId: waiterId ?? client.clientPersonId,
      onId: reader,
      subjectWords: words,
      since,
      goalId: null,
      meetingId,
      proposalId,
    }));
}

export type PurposeStanding = { words: string | null; open: readonly PersonId[]; since: Date | null };

/** The purpose of one plan of the caseload, and who of those who take part has not agreed to it. */
export function purposeStanding({ purposes, people }: CaseloadRows, { clientId }: CaseloadClient): PurposeStanding {
  const versions = purposes.versions.filter((row) => row.clientId === clientId).toSorted((a, b) => b.number - a.number);
  const [current] = versions;
  if (!current) return { words: null, open: [], since: null };
  const from = countsFrom(versions);
  const answers = purposes.answers
    .filter((row) => row.clientId === clientId && row.number >= from)
    .toSorted((a, b) => a.number - b.number || a.answeredAt.getTime() - b.answeredAt.getTime());
  const last = new Map(answers.map(({ personId, answer }) => [personId, answer]));
  const mayRead = new Set(people.purposeReaders.filter((row) => row.clientId === clientId).map(({ personId }) => personId));
  const here = [...people.workers.map((row) => ({ ...row, state: "active" })), ...people.members].filter(
    (row) => row.clientId === clientId,
  );
  const taking = here.filter(({ personId, state }) => state === "active" && mayRead.has(personId));
  return {
    words: current.words,
    open: [...new Set(taking.map(({ personId }) => personId))].filter((person) => last.get(person) !== "agrees"),
    since: current.writtenAt,
  };
}

/** Everybody who waits for an answer in one plan; the worker is asked about the purpose like everyone. */
export function waitsIn(rows: CaseloadRows, client: CaseloadClient): readonly WaitingView[] {
  const who = whoIn(rows, client);
  const purpose = purposeStanding(rows, client);
  const asked = purpose.open.map(
    (onId): Wait => ({
      kind: "purpose",
      waiterId: client.clientPersonId,
      onId,
      subjectWords: purpose.words ?? "",
      since: purpose.since ?? new Date(0),
      goalId: null,
    }),
  );
  const waits = [...waitingSteps(rows, client), ...waitingProposals(rows, client), ...waitingOnReader(rows, client), ...asked];
  return waits.map(({ since, ...wait }) => {
    const waiter = who(wait.waiterId);
    return {
      ...wait,
      clientId: client.clientId,
      clientName: client.clientName,
      waiterName: waiter.name,
      waiterRelation: waiter.relation,
      onName: who(wait.onId).name,
      since: since.getTime(),
    };
  });
}

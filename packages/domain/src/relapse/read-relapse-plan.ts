import {
  listCalls,
  listRelapseRequests,
  listSeenPhases,
  namesOf,
  type PhaseWithReaders,
  readCrisisCard,
  readPeople,
  type StoredCall,
  type StoredRelapseRequest,
} from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import type { ParticipantView, PersonId, RelapseCallView, RelapsePhaseView, RelapsePlanView, RelapseRequestView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { phaseReaders } from "./phase-readers.ts";

type Reading = Permit<"relapse.read">;
type Readers = (phase: PhaseWithReaders) => readonly ParticipantView[];

export function callView({ id, name, telephone, whenWords }: StoredCall): RelapseCallView {
  return { id, name, telephone, whenWords };
}

function requestView(request: StoredRelapseRequest, { actorId }: Reading, names: ReadonlyMap<PersonId, string>): RelapseRequestView {
  const { id, doerId, words, state } = request;
  return { id, doerId, name: names.get(doerId) ?? "", words, state, own: doerId === actorId };
}

function sharingOf(phase: PhaseWithReaders, readers: Readers | null): RelapsePhaseView["sharing"] {
  if (!readers) return null;
  const { visibility, readerIds, atNight } = phase;
  return { visibility, readerIds, atNight, readNowBy: readers(phase).map(({ personId, name }) => ({ personId, name })) };
}

function phaseView(phase: PhaseWithReaders, requests: readonly RelapseRequestView[], readers: Readers | null): RelapsePhaseView {
  const { id, version, shape, name, signWords, ownWords, stopWords, professionalWords } = phase;
  return { id, version, shape, name, signWords, ownWords, stopWords, professionalWords, requests, sharing: sharingOf(phase, readers) };
}

type Around = Pick<RelapsePlanView, "calls" | "card" | "reviewOn" | "reviewedAt">;
const nothingAround: Around = {
  calls: [],
  card: { coverWords: null, practicalWords: null, version: 0 },
  reviewOn: null,
  reviewedAt: null,
};

/** Whom to call and what to know; for who reads a phase. When it is looked at again is for the client. */
async function readAround(ctx: Context, permit: Reading): Promise<Around> {
  const { read } = ctx.store;
  const calls = (await listCalls(read, permit)).map(callView);
  const found = await readCrisisCard(read, permit);
  if (!found) return { ...nothingAround, calls };
  const { coverWords, practicalWords, version, reviewOn, reviewedAt } = found;
  const own = permit.isClient ? { reviewOn, reviewedAt: reviewedAt?.getTime() ?? null } : { reviewOn: null, reviewedAt: null };
  return { calls, card: { coverWords, practicalWords, version }, ...own };
}

/** What this reader sees of the plan for when it gets harder: the phases shared with them, and whom to call if there is one. */
export async function readRelapsePlan(ctx: Context, permit: Reading): Promise<RelapsePlanView> {
  const { read } = ctx.store;
  const phases = await listSeenPhases(read, permit);
  const ids = phases.map(({ id }) => id);
  const requests = await listRelapseRequests(read, permit, ids);
  const names = await namesOf(read, [...new Set(requests.map(({ doerId }) => doerId))]);
  const readers = permit.isClient ? await phaseReaders(ctx, read, permit) : null;
  const { client } = await readPeople(read, permit);
  const may = abilities(permit.facts);
  return {
    clientId: permit.clientId,
    clientName: client.name,
    own: permit.isClient,
    phases: phases.map((phase) => {
      const inPhase = requests.filter(({ phaseId }) => phaseId === phase.id).map((request) => requestView(request, permit, names));
      return phaseView(phase, inPhase, readers);
    }),
    ...(permit.isClient || phases.length > 0 ? await readAround(ctx, permit) : nothingAround),
    mayWrite: may.includes("relapse.addPhase"),
    mayAnswer: may.includes("relapse.answer"),
    readAt: ctx.clock.now().getTime(),
  };
}

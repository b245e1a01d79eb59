import type { Permit } from "@naast/policy";
import { type Id, newId, type PersonId, type ProposalInFile, type RecordedInFile } from "@naast/vocabulary";
import { setChosenReaders } from "../consent/chosen-reader-repository.ts";
import type { Writer } from "../store.ts";
import { insertBroughtStates } from "./brought-in-earlier.ts";
import type { BroughtIn } from "./brought-in-repository.ts";
import { here, readersOf, type ThingsHere } from "./brought-in-things.ts";

type Bringing = Permit<"plan.bringIn">;
type Brought = BroughtIn & { things: ThingsHere };
type ProposalsHere = ReadonlyMap<string, Id<"Proposal">>;
type Placed = Pick<BroughtIn, "personOf"> & { proposal: ProposalInFile; proposalId: Id<"Proposal">; goalId: Id<"Goal"> | null };

const maybeDate = (at: string | null) => (at === null ? null : new Date(at));

/** What people said to it, with what they said before. */
async function insertResponses(tx: Writer, permit: Bringing, { personOf, proposal, proposalId, goalId }: Placed): Promise<void> {
  const { clientId, actorId } = permit;
  for (const { by, since, kind, words, at, earlier } of proposal.responses) {
    const id = newId("ProposalResponse");
    const personId = personOf(by) ?? actorId;
    const version = earlier.length + 1;
    const times = { createdAt: new Date(since), changedAt: new Date(at) };
    await tx.insert(tx.tables.proposalResponse).values({ ...times, id, clientId, proposalId, personId, kind, words, version });
    const states = [...earlier, { kind, words, at }].map((said, index) => ({
      at: new Date(said.at),
      after: { kind: said.kind, words: said.words, version: index + 1, removedAt: null },
    }));
    const item = { kind: "proposalResponse" as const, id, goalId };
    if (earlier.length > 0) await insertBroughtStates(tx, permit, { item, actorId: personId, states });
  }
}

/** What the client chose before they thought again. It was carried out elsewhere, so here nothing can be put back by it. */
async function insertChoices(tx: Writer, permit: Bringing, { proposal, proposalId, goalId }: Placed): Promise<void> {
  const states = proposal.earlier.flatMap((choice) =>
    choice.decidedAt === null ? [] : [{ at: new Date(choice.decidedAt), after: choice }],
  );
  await insertBroughtStates(tx, permit, { item: { kind: "proposal", id: proposalId, goalId }, actorId: permit.actorId, states });
}

/** Proposals of every kind, with what was said and chosen. Gives where they stand, by their key in the file. */
export async function insertBroughtProposals(tx: Writer, permit: Bringing, brought: Brought): Promise<ProposalsHere> {
  const { plan, personOf, things } = brought;
  const { clientId, actorId } = permit;
  const placed = plan.proposals.map((proposal) => ({ proposal, proposalId: newId("Proposal") }));
  const ids = new Map(placed.flatMap(({ proposal: { key }, proposalId }) => (key === null ? [] : [[key, proposalId] as const])));
  const who = (key: string | null): PersonId => personOf(key) ?? actorId;
  for (const { proposal, proposalId } of placed) {
    const {
      key: _,
      by,
      set,
      goal,
      step,
      meeting,
      about,
      doer,
      own,
      at,
      decidedAt,
      readers: _readers,
      earlier: _before,
      responses: _said,
      ...words
    } = proposal;
    const goalId = here(things.goals, goal);
    await tx.insert(tx.tables.proposal).values({
      ...words,
      id: proposalId,
      clientId,
      goalId,
      setId: here(ids, set),
      stepId: here(things.steps, step)?.id ?? null,
      meetingId: here(things.meetings, meeting),
      aboutPersonId: personOf(about),
      doerId: own ? actorId : personOf(doer),
      proposerId: who(by),
      proposedAt: new Date(at),
      decidedAt: maybeDate(decidedAt),
    });
    const readerIds = readersOf(proposal, brought);
    await setChosenReaders(tx, permit, { itemKind: "proposal", itemId: proposalId, readerIds });
    await insertChoices(tx, permit, { personOf, proposal, proposalId, goalId });
    await insertResponses(tx, permit, { personOf, proposal, proposalId, goalId });
  }
  return ids;
}

type Recorded = RecordedInFile & Pick<BroughtIn, "personOf"> & { here: { aboutId: string; goalId: Id<"Goal"> | null; personId: PersonId } };

async function insertRecorded(tx: Writer, { clientId, actorId }: Bringing, { personOf, ...recorded }: Recorded): Promise<void> {
  const {
    kind,
    about: _about,
    person: _person,
    by,
    byNobody,
    at,
    correctableUntil,
    confirmedAt,
    correctedAt,
    correctedBy,
    here,
    ...said
  } = recorded;
  const people = { recordedBy: byNobody ? null : (personOf(by) ?? actorId), correctedBy: personOf(correctedBy) };
  const times = { recordedAt: new Date(at), correctableUntil: new Date(correctableUntil) };
  const later = { confirmedAt: maybeDate(confirmedAt), correctedAt: maybeDate(correctedAt) };
  const row = { ...said, ...here, ...people, ...times, ...later, id: newId("RecordedAnswer"), clientId, aboutKind: kind };
  await tx.insert(tx.tables.recordedAnswer).values(row);
}

/** What was written down for who was not there, with how it was said and until when it could be put right. */
export async function insertBroughtRecorded(
  tx: Writer,
  permit: Bringing,
  { plan, personOf, things, proposals }: Brought & { proposals: ProposalsHere },
): Promise<void> {
  const goalOf = new Map(plan.proposals.map(({ key, goal }) => [key, here(things.goals, goal)]));
  for (const recorded of plan.recorded) {
    const { about, person } = recorded;
    const step = here(things.steps, about);
    const aboutId = step?.id ?? here(proposals, about) ?? here(things.meetings, about);
    const personId = personOf(person);
    if (!aboutId || personId === null) continue;
    const place = { aboutId, personId, goalId: step?.goalId ?? goalOf.get(about) ?? null };
    await insertRecorded(tx, permit, { ...recorded, personOf, here: place });
  }
}

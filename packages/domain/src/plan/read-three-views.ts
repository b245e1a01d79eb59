import { listRounds, listSeenRoundViews, readPeople, readSeenPlan } from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import type { ParticipantView, PersonId, RoundViewView, ThreeViewsPage, ViewRoundView, ViewSide } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { knowsOf } from "../network/known-member.ts";
import { peopleView } from "./people-view.ts";
import { peopleOfRounds, roundCandidates, sideOf, sideOfReader } from "./round-people.ts";

type Round = Awaited<ReturnType<typeof listRounds>>[number];
type Seen = Awaited<ReturnType<typeof listSeenRoundViews>>;
type Around = {
  permit: Permit;
  views: Seen;
  people: ReadonlyMap<PersonId, ParticipantView>;
  joined: ReadonlyMap<string, readonly PersonId[]>;
  knows: (personId: PersonId) => boolean;
};

function viewOf({ view, personName }: Seen[number], { people }: Around): RoundViewView {
  const { id, personId, side, words, version, changedAt } = view;
  const relationWords = people.get(personId)?.relationWords ?? "";
  return { id, personId, personName, relationWords, side, words, version, changedAt: changedAt.getTime() };
}

function joinedIn(round: Round["round"], { people, joined, permit }: Around): readonly { person: ParticipantView; side: ViewSide }[] {
  const ids = [permit.clientPersonId, ...(joined.get(round.id) ?? [])];
  return ids.flatMap((id) => {
    const person = people.get(id);
    return person ? { person, side: sideOf(person) } : [];
  });
}

function roundView({ round, goalWords, goalVersion }: Round, around: Around): ViewRoundView {
  const { permit, knows } = around;
  const said = around.views.filter(({ view }) => view.roundId === round.id).map((view) => viewOf(view, around));
  const yours = said.find(({ personId }) => personId === permit.actorId) ?? null;
  const others = joinedIn(round, around).filter(({ person }) => person.personId !== permit.actorId);
  const able = new Set(abilities(permit.facts));
  const isOpen = round.closedAt === null;
  return {
    id: round.id,
    goalId: round.goalId,
    goalVersion: round.goalId === null ? null : goalVersion,
    about: round.question ?? goalWords ?? "",
    openedAt: round.openedAt.getTime(),
    closedAt: round.closedAt?.getTime() ?? null,
    yours,
    others: said.filter(({ personId }) => personId !== permit.actorId),
    sides: [...new Set(others.map(({ side }) => side))],
    people: others.filter(({ person }) => knows(person.personId)).map(({ person: { personId, name }, side }) => ({ personId, name, side })),
    readerSide: sideOfReader(permit),
    mayWrite: isOpen && able.has("threeViews.write"),
    mayClose: isOpen && able.has("threeViews.close"),
  };
}

type People = Awaited<ReturnType<typeof readPeople>>;

/** The rounds of a reader, each with what they may read of it by now. */
export async function roundViews(ctx: Context, permit: Permit, people: People): Promise<readonly ViewRoundView[]> {
  const { read } = ctx.store;
  const rounds = await listRounds(read, permit);
  if (rounds.length === 0) return [];
  const [views, joined] = await Promise.all([listSeenRoundViews(read, permit), peopleOfRounds(read, permit)]);
  // Somebody can be a member and a worker here; they joined in as the first.
  const byId = new Map(
    peopleView(people, today(ctx))
      .toReversed()
      .map((person) => [person.personId, person]),
  );
  const around = { permit, views, people: byId, joined, knows: knowsOf(permit, people) };
  return rounds.map((round) => roundView(round, around));
}

/** The rounds of this reader; for the client also the ideas around which they can open one, and whom they can ask. */
export async function readThreeViews(ctx: Context, permit: Permit<"threeViews.read">): Promise<ThreeViewsPage> {
  const { read } = ctx.store;
  const people = await readPeople(read, permit);
  const rounds = await roundViews(ctx, permit, people);
  if (!permit.isClient) return { rounds, ideas: [], candidates: [] };
  const { goals } = await readSeenPlan(read, permit);
  const taken = new Set(rounds.filter(({ closedAt }) => closedAt === null).map(({ goalId }) => goalId));
  const candidates = await roundCandidates(ctx, permit, { read, people });
  return {
    rounds,
    ideas: goals.filter(({ id, state }) => state === "idea" && !taken.has(id)).map(({ id, words }) => ({ goalId: id, words })),
    candidates: candidates.map((person) => ({
      personId: person.personId,
      name: person.name,
      relationWords: person.relationWords,
      side: sideOf(person),
    })),
  };
}

import { readHeads, type Store } from "@naast/db";
import { openTestStore, type TestEngine } from "@naast/db/testing/stores";
import { authorise } from "@naast/domain";
import { type PersonaKey, persona } from "@naast/testing";
import { clientIdOf } from "@naast/testing/ids";
import type { ItemKind, PlanView } from "@naast/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { call, callerOf, contextOf } from "./testing/calling.ts";
import { anySharing, participants, type World, writePlan } from "./testing/random-plan.ts";
import { closedTo, type ReadBy, readBy, readers } from "./testing/reading-model.ts";

const clientId = clientIdOf("dennis");
const outsiders: readonly PersonaKey[] = ["kees", "marco", "meryem", "yara", "peter", "fatih", "amina", "bram"];
const idsOf = (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id));

/** What a reading of the plan shows, as the model says it. */
function shownIn({ goals, proposals, meetings, contactMoments, purpose }: PlanView): Omit<ReadBy, "nodes" | "portraits" | "phases"> {
  return {
    goals: idsOf(goals),
    steps: idsOf(goals.flatMap(({ steps }) => steps)),
    ownViews: idsOf(goals.flatMap(({ ownViews }) => ownViews)),
    comments: idsOf(goals.flatMap(({ comments }) => comments)),
    proposals: idsOf(proposals),
    meetings: idsOf(meetings),
    contactMoments: idsOf(contactMoments),
    purpose: purpose !== null,
  };
}

/** Who wrote a proposal reads it, and it says on which goal it is; everything else of that goal stays closed. */
const withoutOwnGoals = (view: { proposals: readonly object[] }) => ({
  ...view,
  proposals: view.proposals.map((proposal) => ({ ...proposal, goalId: null })),
});

/** Everything that a reader can get to see in other ways than the plan page, as one text. */
async function everyOtherReading(world: World, who: PersonaKey): Promise<string> {
  const api = callerOf(world, who);
  const printed = await api.plan.print({ clientId });
  const mine = await api.plan.print({ clientId, onlyMine: true });
  const readings = [
    await api.plan.today({ clientId }),
    withoutOwnGoals(printed),
    withoutOwnGoals(mine),
    await api.plan.timeline({ clientId, limit: 300 }),
    await api.plan.purposeHistory({ clientId }),
    persona(who).app === "dashboard" ? await api.client.caseload() : null,
  ];
  return JSON.stringify(readings);
}

/** Kinds that are told to every open screen, so that it reads again and forgets. */
const narrowing: ReadonlySet<string> = new Set([
  "visibility.changed",
  "grant.withdrawn",
  "grant.given",
  "step.changed",
  "goal.removed",
  "change.undone",
  "assignment.ended",
]);

/** What the live channel told this reader about, but for what makes every screen read again. */
async function toldAbout(world: World, who: PersonaKey): Promise<readonly string[]> {
  const { store } = world;
  const actor = world.signedIn(who);
  const permit = await authorise({ ...world, actor, requestId: "agreement" }, "live.follow", { clientId });
  const told = new Set((await readHeads(store.read, permit, 0)).filter(({ kind }) => !narrowing.has(kind)).map(({ seq }) => seq));
  const events = await store.read.select().from(store.tables.event);
  return events
    .filter(({ seq }) => told.has(seq))
    .flatMap(({ goalId, stepId, itemId }) => [goalId, stepId, itemId].filter((id) => id !== null));
}

/** The map as somebody reads it: without the label there is none. No tie stands on a node that is not there. */
async function mapOf(world: World, who: PersonaKey): Promise<{ nodes: ReadonlySet<string>; words: string }> {
  const { outcome, result } = await call({ context: contextOf(world, who), path: "network.map", input: { clientId } });
  if (outcome !== "ok") return { nodes: new Set(), words: "" };
  const map = await callerOf(world, who).network.map({ clientId });
  const nodes = idsOf(map.nodes);
  const ends = map.ties.flatMap(({ fromId, toId }) => [fromId, toId].filter((end) => end !== null));
  expect(ends.filter((end) => !nodes.has(end))).toEqual([]);
  return { nodes, words: JSON.stringify(result) };
}

/** Who the client is, in their own words, for who may read that. */
async function portraitsOf(world: World, who: PersonaKey): Promise<ReadonlySet<string>> {
  const { outcome } = await call({ context: contextOf(world, who), path: "portrait.read", input: { clientId } });
  if (outcome !== "ok") return new Set();
  const { id } = await callerOf(world, who).portrait.read({ clientId });
  return new Set(id ? [id] : []);
}

/** The phases of when it gets harder that somebody reads; without any, nobody to call either. */
async function phasesOf(world: World, who: PersonaKey): Promise<ReadonlySet<string>> {
  const { outcome } = await call({ context: contextOf(world, who), path: "relapse.read", input: { clientId } });
  if (outcome !== "ok") return new Set();
  const { phases, calls } = await callerOf(world, who).relapse.read({ clientId });
  expect(calls.length > 0).toBe(who === "dennis" || phases.length > 0);
  return idsOf(phases);
}

/** The history of a few closed things: each must be as if it were not there. */
async function historiesOf(world: World, who: PersonaKey, closed: readonly string[]): Promise<readonly string[]> {
  const kinds: readonly ItemKind[] = ["goal", "step", "meeting", "contactMoment", "ownView", "comment"];
  const outcomes = new Set<string>();
  for (const [at, itemId] of closed.slice(0, 6).entries()) {
    for (const itemKind of [kinds[at % kinds.length] ?? "goal", "goal" as const, "step" as const]) {
      outcomes.add((await call({ context: contextOf(world, who), path: "plan.history", input: { clientId, itemKind, itemId } })).outcome);
    }
  }
  return [...outcomes].filter((outcome) => outcome !== "notFound" && outcome !== "refused");
}

async function expectAgreement(world: World, who: PersonaKey): Promise<void> {
  const seen = readBy(world.rows, who);
  const closed = closedTo(world.rows, seen);
  const plan = await callerOf(world, who).plan.read({ clientId, events: 300 });
  const page = JSON.stringify(withoutOwnGoals(plan));
  const others = await everyOtherReading(world, who);
  const told = await toldAbout(world, who);
  const map = await mapOf(world, who);
  expect({
    who,
    shown: { ...shownIn(plan), nodes: map.nodes, portraits: await portraitsOf(world, who), phases: await phasesOf(world, who) },
  }).toEqual({ who, shown: seen });
  expect(closed.filter((id) => map.words.includes(id))).toEqual([]);
  expect(closed.filter((id) => page.includes(id))).toEqual([]);
  expect(closed.filter((id) => others.includes(id))).toEqual([]);
  expect(closed.filter((id) => told.includes(id))).toEqual([]);
  expect(await historiesOf(world, who, closed)).toEqual([]);
}

/** The client's own page of who sees what, against what those people see. */
async function expectTrueSharingPage(world: World): Promise<void> {
  const { items } = await callerOf(world, "dennis").consent.whoSeesWhat({ clientId });
  const seen = participants.map((who) => ({ name: persona(who).name, ...readBy(world.rows, who) }));
  const sees = {
    goal: "goals",
    meeting: "meetings",
    contactMoment: "contactMoments",
    proposal: "proposals",
    networkNode: "nodes",
    portrait: "portraits",
    relapsePhase: "phases",
  } as const;
  for (const { id, kind, readNowBy } of items) {
    const really = seen.filter((reader) => reader[sees[kind]].has(id)).map(({ name }) => name);
    expect([...readNowBy].toSorted()).toEqual(really.toSorted());
  }
}

async function inNewStore(engine: TestEngine, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openTestStore(engine);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

describe.each<{ engine: TestEngine; numRuns: number }>([
  { engine: "sqlite", numRuns: 25 },
  { engine: "pglite", numRuns: 2 },
])("however Dennis shares, on $engine", ({ engine, numRuns }) => {
  it("everybody reads by grant and visibility, and no other way in shows more", { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(anySharing, (sharing) =>
      inNewStore(engine, async (store) => {
        const world = await writePlan(store, sharing);
        for (const who of readers) await expectAgreement(world, who);
        await expectTrueSharingPage(world);
        const refused = await Promise.all(
          outsiders.map(async (who) => (await call({ context: contextOf(world, who), path: "plan.read", input: { clientId } })).outcome),
        );
        expect(new Set(refused)).toEqual(new Set(["notFound"]));
      }),
    );
    await fc.assert(property, { numRuns, endOnFailure: true });
  });
});

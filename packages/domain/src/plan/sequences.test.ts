import { fitsInside } from "@naast/policy";
import { type PersonaKey } from "@naast/testing";
import { Conflict, Invalid, NotFound, Refused } from "@naast/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Chance, everyCall } from "../testing/every-call.ts";
import { inOneScenario } from "../testing/in-scenario.ts";

const { scenario, as } = inOneScenario("sqlite");

const others: readonly PersonaKey[] = ["samira", "rik", "ingrid", "sanne", "wilma", "kees", "marco", "peter", "fatih", "tarik"];
const sequencesOf = (people: readonly PersonaKey[]) =>
  fc.array(fc.record({ by: fc.constantFrom(...people), call: fc.nat(), pick: fc.nat(), choice: fc.nat(), second: fc.nat() }), {
    minLength: 10,
    maxLength: 25,
  });
// One plan lives through all sequences, so a smaller example would not fail in the same way.
const runs = { numRuns: 60, endOnFailure: true };

/** One call of anybody with anything. Being refused is an answer; a bug is not. */
async function call(chance: Chance, among?: readonly string[]): Promise<string> {
  try {
    return await everyCall({ scenario, as }, chance, among);
  } catch (error) {
    if ([Refused, NotFound, Conflict, Invalid].some((kind) => error instanceof kind)) return "nothing";
    throw error;
  }
}

async function clientsWords() {
  const { goals, purpose } = await as("dennis").reads();
  const { networkMember } = scenario.store.tables;
  const members = await scenario.store.read.select().from(networkMember).orderBy(networkMember.id);
  const own = goals.map(({ id, words, why, state, visibility, position }) => ({ id, words, why, state, visibility, position }));
  return {
    purpose: purpose?.words,
    goals: own,
    members: members.map(({ personId, role, relationWords }) => ({ personId, role, relationWords })),
  };
}

/** The steps for somebody else that stand in their name. */
async function stepsOfOthers() {
  const { step } = scenario.store.tables;
  const rows = await scenario.store.read.select().from(step).orderBy(step.id);
  return rows.filter(({ state, doerId, clientId }) => {
    const isTheirs = clientId === scenario.clientId && doerId !== null && doerId !== scenario.personId("dennis");
    return isTheirs && (state === "accepted" || state === "offered");
  });
}
type Steps = Awaited<ReturnType<typeof stepsOfOthers>>;

async function isOwnProposal(doerId: Steps[number]["doerId"]) {
  const { proposal } = scenario.store.tables;
  const taken = await scenario.store.read.select().from(proposal);
  return taken.some((one) => one.state === "yes" && one.kind === "addStep" && one.doerId === doerId && one.proposerId === doerId);
}

/** Whether a step that came to stand in somebody's name did so by their own yes: an answer, an offer, a proposal of theirs. */
async function isOwnYes(step: Steps[number], { name, by, before }: { name: string; by: PersonaKey; before: Steps }): Promise<boolean> {
  if (name === "undoChange" || name === "reopenProposal") return true;
  if (name === "decideOffer")
    return before.some(({ id, doerId, state }) => id === step.id && doerId === step.doerId && state === "offered");
  if (name === "decideProposal") return isOwnProposal(step.doerId);
  const verb = step.state === "accepted" ? ["answerStep"] : ["offerStep", "offerNewStep"];
  return verb.includes(name) && scenario.personId(by) === step.doerId;
}

async function tooWide() {
  const { goals } = await as("dennis").reads();
  const tooWideIn = ({ visibility: goal, steps }: (typeof goals)[number]) =>
    steps.filter(({ visibility }) => visibility !== null && !fitsInside(visibility, goal));
  return goals.flatMap(tooWideIn);
}

describe("whatever anybody does", () => {
  it("no sequence of calls by anyone but the client changes the agreed sentence, the words of a goal or who reads it", async () => {
    const before = await clientsWords();
    const done = new Set<string>();
    const property = fc.asyncProperty(sequencesOf(others), async (sequence) => {
      for (const one of sequence) done.add(await call(one));
      expect(await clientsWords()).toEqual(before);
    });
    await fc.assert(property, runs);
    expect(done.size).toBeGreaterThan(5);
  });

  it("a step stands in somebody's name by their own yes only", async () => {
    const property = fc.asyncProperty(sequencesOf(["dennis", "dennis", "dennis", "samira", ...others]), async (sequence) => {
      for (const one of sequence) {
        const before = await stepsOfOthers();
        const name = await call(one);
        const known = new Set(before.map(({ id, doerId, state }) => `${id} ${doerId} ${state}`));
        const added = (await stepsOfOthers()).filter(({ id, doerId, state }) => !known.has(`${id} ${doerId} ${state}`));
        for (const step of added)
          expect({ name, step, ownYes: await isOwnYes(step, { name, by: one.by, before }) }).toMatchObject({ ownYes: true });
      }
    });
    await fc.assert(property, runs);
  });

  it("no step is wider than its goal, however the client narrows, widens and takes back", async () => {
    const property = fc.asyncProperty(sequencesOf(["dennis"]), async (sequence) => {
      for (const one of sequence) await call(one, ["narrowStep", "changeVisibility", "undoChange"]);
      expect(await tooWide()).toEqual([]);
    });
    await fc.assert(property, runs);
  });
});

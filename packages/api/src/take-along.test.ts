import type { Store, Tables } from "@naast/db";
import { openTestStore } from "@naast/db/testing/stores";
import type { PersonaKey } from "@naast/testing";
import { clientIdOf, personIdOf } from "@naast/testing/ids";
import { type PlanFile, planFile, planFileVersion } from "@naast/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callerOf } from "./testing/calling.ts";
import { anySharing, type World, writePlan } from "./testing/random-plan.ts";
import { startedPlan } from "./testing/started-plan.ts";

const clientId = clientIdOf("dennis");
const patience = { timeout: 240_000 };

/** Words of the client in which others are named, and people on the map. */
async function nameOthers(world: World, names: readonly string[]): Promise<void> {
  const dennis = callerOf(world, "dennis");
  const [first = "Samira"] = names;
  await dennis.plan.addGoal({ clientId, words: `Eten bij ${first}, met ${names.join(" en ")}`, kind: "own", ownKind: `${first}s muziek` });
  await dennis.plan.noteContactMoment({ clientId, words: `Koffie met ${first}.`, onDay: "2026-11-20", withWhom: first });
  for (const [index, label] of names.entries()) {
    const kind = index % 3 === 2 ? ("place" as const) : ("person" as const);
    await dennis.network.addNode({
      clientId,
      kind,
      label: kind === "place" ? `Café bij ${first}` : label,
      relationWords: "kennis",
      circle: "middle",
      sector: "friends",
      tone: null,
      direction: null,
      wish: null,
      time: "present",
      note: `belt met ${first}`,
    });
  }
}

/** Words that were written otherwise before: the client's, and a step that somebody else worded. */
async function reword(world: World): Promise<void> {
  const dennis = callerOf(world, "dennis");
  const { goals } = await dennis.plan.read({ clientId });
  for (const { id: goalId, version, words, kind, ownKind, lifeDomain, why } of goals.slice(0, 2))
    await dennis.plan.changeGoal({ clientId, goalId, version, words: `${words} weer`, kind, ownKind, lifeDomain, why });
  const step = goals.flatMap(({ steps }) => steps).find(({ state }) => state === "open");
  if (step) {
    const { id: stepId, version, what, whenWords } = step;
    await dennis.plan.changeStep({ clientId, stepId, version, what: `${what} weer`, onDay: "2026-12-01", whenWords });
  }
  const [someone] = (await dennis.network.map({ clientId })).nodes;
  if (someone) {
    const { id: nodeId, relationWords: _, ...words } = someone;
    await dennis.network.changeNode({ ...words, clientId, nodeId, label: `${someone.label} weer`, relationWords: "kennis" });
  }
  const { version, ...before } = await dennis.portrait.read({ clientId });
  const wording = (strengthWords: string, at: number) =>
    dennis.portrait.write({ clientId, strengthWords, helpWords: before.helpWords, likeWords: before.likeWords, version: at });
  await wording("Ik ben rustig.", version);
  await wording("Ik ben rustig weer", (await dennis.portrait.read({ clientId })).version);
}

/** More about somebody on the map, and how it was on a day. */
async function deepenMap(world: World): Promise<void> {
  const dennis = callerOf(world, "dennis");
  const [someone] = (await dennis.network.map({ clientId })).nodes;
  const open = { initiative: null, faceToFace: 12, byPhone: null, online: 0, connection: 2, preference: null, practicalSupport: 5 };
  const told = { ...open, distance: "walking", since: "thisYear", affection: 4, metWords: "Op het werk", shared: "yes" } as const;
  if (someone) await dennis.network.writeDeepening({ clientId, nodeId: someone.id, ...told });
  await dennis.network.takeSnapshot({ clientId, words: "Nu" });
}

/** One time on the ladder, with a skip and own words. */
async function answerLadder(world: World): Promise<void> {
  const { answer, note } = callerOf(world, "dennis").wellbeing;
  const { id: checkId } = await answer({ clientId, measureKey: "cantril-ladder", itemKey: "now", value: 4 });
  await answer({ clientId, measureKey: "cantril-ladder", checkId, itemKey: "in-a-year", value: null });
  await note({ clientId, checkId, words: "Samira belde." });
}

/** A plan with others in it, more about them, and words that were changed. */
async function filledPlan(sharing: Parameters<typeof writePlan>[1], names: readonly string[]): Promise<World> {
  const world = await writePlan(await openTestStore("sqlite"), sharing);
  await nameOthers(world, names);
  await deepenMap(world);
  await answerLadder(world);
  await reword(world);
  return world;
}

async function samplePlan(seed: number): Promise<World> {
  const [sharing] = fc.sample(anySharing, { numRuns: 1, seed });
  if (!sharing) throw new Error("there is a sample");
  return writePlan(await openTestStore("sqlite"), sharing);
}

const someNames = fc.subarray(["Noor", "Tante Bep", "Jan-Willem", "Zoë", "Ömer", "De Wit"], { minLength: 1 });

/** Keys follow from the order of people, who are all "gone" in the plan that the file came into; their words are the same. */
const withoutDay = ({ writtenOn: _, ...plan }: PlanFile) => plan;

/** Whether the words of now stood there without "weer" before. */
function wasOtherwise<Item extends { earlier: readonly { words: string }[] }>(wordsOf: (item: Item) => string) {
  return (item: Item) => item.earlier.some(({ words }) => `${words} weer` === wordsOf(item));
}

describe("a plan that is taken along", () => {
  it("is the same plan again once it is brought in", patience, async () => {
    await fc.assert(
      fc.asyncProperty(anySharing, someNames, async (sharing, names) => {
        const world = await filledPlan(sharing, names);
        const { plan } = await callerOf(world, "dennis").takeAlong.read({ clientId });
        expect(plan.snapshots.length).toBeGreaterThan(0);
        expect(plan.lines).toMatchObject([{ measure: "cantril-ladder", checks: [{ answers: { now: 4, "in-a-year": null } }] }]);
        expect(plan.relapse).toMatchObject({ calls: [{ name: "Rik" }], coverWords: "Blijf rustig bij me.", reviewOn: "2026-12-23" });
        expect(plan.relapse.phases.flatMap(({ requests }) => requests.map(({ state }) => state)).toSorted()).toEqual(["waiting", "yes"]);
        expect(plan.goals.some(({ words, earlier }) => earlier.some((one) => `${one.words} weer` === words && one.by === null))).toBe(true);
        expect(plan.goals.flatMap(({ steps }) => steps).some(wasOtherwise(({ what }) => what))).toBe(true);
        expect(plan.nodes.some(wasOtherwise(({ label }) => label))).toBe(true);
        expect(plan.portrait?.earlier.strengthWords.map(({ words }) => words)).toContain("Ik ben rustig.");
        expect(plan.nodes.some(({ deepening }) => deepening !== null)).toBe(true);
        const { id, owner } = await startedPlan(world);
        await owner.takeAlong.bringIn({ clientId: id, file: JSON.stringify(plan), sharing: "same" });
        const again = await owner.takeAlong.read({ clientId: id });
        const workersHere = again.plan.people.length - plan.people.length;
        expect(workersHere).toBe(1);
        expect(withoutDay({ ...again.plan, people: again.plan.people.slice(0, -workersHere) })).toEqual(withoutDay(plan));
        await world.store.close();
      }),
      { numRuns: 12 },
    );
  });

  it("gives nobody anything: the names come along, and nobody takes part by it", patience, async () => {
    const world = await samplePlan(7);
    const { plan } = await callerOf(world, "dennis").takeAlong.read({ clientId });
    const { id, owner } = await startedPlan(world);
    const preview = await owner.takeAlong.previewBringIn({ clientId: id, file: JSON.stringify(plan) });
    expect(preview).toMatchObject({ name: "Dennis", readersHere: ["Peter"], goals: plan.goals.map(({ words }) => words) });
    await owner.takeAlong.bringIn({ clientId: id, file: JSON.stringify(plan), sharing: "mine" });
    const brought = await owner.plan.read({ clientId: id });
    expect(brought.goals.map(({ visibility }) => visibility)).toEqual(brought.goals.map(() => "me"));
    expect(brought.people.filter(({ takesPart, relation }) => takesPart && relation === "member")).toEqual([]);
    expect((await owner.consent.whoSeesWhat({ clientId: id })).people.map(({ person }) => person.name)).toEqual(["Peter"]);
    await expect(owner.takeAlong.bringIn({ clientId: id, file: JSON.stringify(plan), sharing: "mine" })).rejects.toThrow("CONFLICT");
    await world.store.close();
  });

  it("names nobody else when it is taken along without others", patience, async () => {
    await fc.assert(
      fc.asyncProperty(anySharing, someNames, async (sharing, names) => {
        const world = await filledPlan(sharing, names);
        const { people } = await callerOf(world, "dennis").plan.read({ clientId });
        const alone = await callerOf(world, "dennis").takeAlong.read({ clientId, withoutOthers: true });
        const text = JSON.stringify(alone).toLowerCase();
        const others = people.filter(({ relation }) => relation !== "client").map(({ name }) => name);
        // The third of each three stands on the map as a place; its name is in no list that the plan knows.
        const known = names.filter((_, index) => index % 3 !== 2);
        expect([...others, ...known].filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
        expect(planFile.safeParse(alone.plan).success).toBe(true);
        const before = alone.plan.goals.flatMap(({ earlier, steps }) => [...earlier, ...steps.flatMap((step) => step.earlier)]);
        expect(before.length).toBeGreaterThan(0);
        expect(before.filter(({ by }) => by !== null)).toEqual([]);
        expect(alone.plan.goals.length).toBeGreaterThan(0);
        await world.store.close();
      }),
      { numRuns: 12 },
    );
  });
});

describe("a file that cannot be brought in", () => {
  it("says what is wrong, and nothing is written", patience, async () => {
    const world = await samplePlan(3);
    const { plan } = await callerOf(world, "dennis").takeAlong.read({ clientId });
    const { id, owner } = await startedPlan(world);
    const said = async (file: string) => {
      const caught: unknown = await owner.takeAlong.bringIn({ clientId: id, file, sharing: "same" }).catch((error: unknown) => error);
      return caught instanceof Error && caught.cause && typeof caught.cause === "object" && "fields" in caught.cause
        ? caught.cause.fields
        : null;
    };
    const [goal] = plan.goals;
    if (!goal) throw new Error("there is a goal");
    expect(await said("{")).toEqual({ file: "fileDamaged" });
    expect(await said(JSON.stringify({ hello: 1 }))).toEqual({ file: "fileForeign" });
    expect(await said(JSON.stringify({ ...plan, version: planFileVersion + 1 }))).toEqual({ file: "fileNewer" });
    expect(await said(JSON.stringify({ ...plan, name: "x".repeat(2_000_000) }))).toEqual({ file: "fileTooLarge" });
    expect(await said(JSON.stringify({ ...plan, goals: [goal, { ...goal, words: "" }] }))).toEqual({
      file: "fileWrong",
      place: "goals.2.words",
    });
    const stranger = { ...goal, comments: [{ by: "p999", words: "x", at: goal.createdAt }] };
    expect(await said(JSON.stringify({ ...plan, goals: [stranger] }))).toEqual({ file: "fileWrong", place: "goals.1" });
    expect(await said(JSON.stringify({ ...plan, extra: 1 }))).toMatchObject({ file: "fileWrong" });
    expect((await owner.plan.read({ clientId: id })).goals).toEqual([]);
    await world.store.close();
  });
});

const stays: ReadonlySet<string> = new Set<keyof Tables>(["accessLog", "actor"]);

async function tablesNaming({ read, tables }: Store, marks: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, table] of Object.entries(tables)) {
    if (stays.has(name)) continue;
    const rows = (await read.select().from(table)).filter((row) => !("kind" in row && row["kind"] === "plan.erased"));
    if (marks.some((mark) => JSON.stringify(rows).includes(mark))) found.push(name);
  }
  return found;
}

describe("a plan that the client erases", () => {
  it("leaves nothing but the log, and lets nobody in", patience, async () => {
    await fc.assert(
      fc.asyncProperty(anySharing, someNames, async (sharing, names) => {
        const world = await filledPlan(sharing, names);
        const { proof } = await callerOf(world, "dennis").takeAlong.erase({ clientId, sure: "yes" });
        expect(await tablesNaming(world.store, [clientId, personIdOf("dennis")])).toEqual([]);
        const { accessLog } = world.store.tables;
        expect((await world.store.read.select().from(accessLog)).some(({ id, action }) => id === proof && action === "plan.erase")).toBe(
          true,
        );
        for (const who of ["dennis", "samira", "ingrid"] as const satisfies readonly PersonaKey[])
          await expect(callerOf(world, who).plan.read({ clientId })).rejects.toThrow("NOT_FOUND");
        await world.store.close();
      }),
      { numRuns: 6 },
    );
  });
});

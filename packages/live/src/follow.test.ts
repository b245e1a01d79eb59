import { sharedEngines } from "@naast/db/testing/stores";
import {
  addComment,
  addGoal,
  addStep,
  assignWorker,
  authorise,
  changeVisibility,
  endAssignment,
  narrowStep,
  noteContactMoment,
  withdrawGrant,
} from "@naast/domain";
import { openScenario, type PersonaKey, type Scenario } from "@naast/testing";
import type { Id, LiveHead, Visibility } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Feed, openFeed } from "./feed.ts";
import { openScreen, type Screen } from "./testing/following.ts";

const soon = { timeout: 30_000, interval: 5 };

describe.each(sharedEngines)("following on %s", (engine) => {
  let scenario: Scenario;
  let feed: Feed;
  const screens: Screen[] = [];
  beforeEach(async () => {
    scenario = await openScenario(engine);
    feed = await openFeed(scenario.store);
  });
  afterEach(async () => {
    for (const screen of screens.splice(0)) await screen.leave();
    expect(feed.listeners()).toBe(0);
    feed.close();
    await scenario.close();
  });

  const open = (key: PersonaKey, more: Partial<Parameters<typeof openScreen>[1]> = {}): Screen => {
    const screen = openScreen(scenario.as(key), { feed, clientId: scenario.clientId, ...more });
    screens.push(screen);
    return screen;
  };
  const kindsOf = (screen: Screen) => screen.heads.map(({ kind }) => kind);

  async function goalOf(visibility: Visibility): Promise<Id<"Goal">> {
    const ctx = scenario.as("dennis");
    const { clientId } = scenario;
    const permit = await authorise(ctx, "goal.add", { clientId });
    const goal = { clientId, words: "Geheim", kind: "own" as const, ownKind: null, lifeDomain: null, why: null, visibility, readerIds: [] };
    await addGoal(ctx, permit, goal);
    const all = await scenario.store.read.select().from(scenario.store.tables.goal);
    const made = all.findLast(({ words }) => words === "Geheim");
    if (!made) throw new Error("the goal is there");
    return made.id;
  }

  async function changeSharing(goalId: Id<"Goal">, visibility: Visibility): Promise<void> {
    const ctx = scenario.as("dennis");
    const permit = await authorise(ctx, "visibility.change", { clientId: scenario.clientId });
    await changeVisibility(ctx, permit, { clientId: scenario.clientId, itemKind: "goal", itemId: goalId, visibility, readerIds: [] });
  }

  async function say(by: PersonaKey, goalId = scenario.items.goals.everyone): Promise<void> {
    const ctx = scenario.as(by);
    const permit = await authorise(ctx, "comment.add", { clientId: scenario.clientId });
    await addComment(ctx, permit, { clientId: scenario.clientId, goalId, words: "Hallo" });
  }

  it("tells everybody on the plan that something happened, and nothing of what", async () => {
    const all = [open("dennis"), open("samira"), open("ingrid")];
    await vi.waitFor(() => expect(feed.listeners()).toBe(3), soon);
    await say("rik");
    for (const screen of all) await vi.waitFor(() => expect(screen.heads).toHaveLength(1), soon);
    const [head] = all[0]?.heads ?? [];
    expect(Object.keys(head ?? {}).toSorted()).toEqual(["clientId", "kind", "seq"]);
    expect(head).toMatchObject({ clientId: scenario.clientId, kind: "comment.added" });
  });

  it("says nothing of what happens on a goal that is closed to the reader", async () => {
    const samira = open("samira");
    const ingrid = open("ingrid");
    await vi.waitFor(() => expect(feed.listeners()).toBe(2), soon);
    const forWorkers = await goalOf("workers");
    await goalOf("me");
    await say("dennis", forWorkers);
    await say("dennis");
    await vi.waitFor(() => expect(kindsOf(samira)).toContain("comment.added"), soon);
    await vi.waitFor(() => expect(kindsOf(ingrid)).toEqual(["goal.added", "comment.added", "comment.added"]), soon);
    expect(kindsOf(samira)).toEqual(["comment.added"]);
  });

  it("says nothing of a narrowed step, and of a moment that is the client's own", async () => {
    const { clientId, items } = scenario;
    const ctx = scenario.as("dennis");
    const samira = open("samira");
    await vi.waitFor(() => expect(feed.listeners()).toBe(1), soon);
    const narrowing = await authorise(ctx, "step.narrow", { clientId });
    await narrowStep(ctx, narrowing, { stepId: items.steps.open, visibility: "workers" });
    const adding = await authorise(ctx, "step.add", { clientId });
    await addStep(ctx, adding, { clientId, goalId: items.goals.me, what: "Bellen", onDay: null, whenWords: null, doerId: null });
    const noting = await authorise(ctx, "contactMoment.note", { clientId });
    const moment = { clientId, words: "Koffie", onDay: "2026-11-23", withWhom: null, felt: null, visibility: "me" as const, readerIds: [] };
    await noteContactMoment(ctx, noting, moment);
    await say("dennis");
    await vi.waitFor(() => expect(kindsOf(samira)).toContain("comment.added"), soon);
    // A narrowing is told to every open screen, so that it reads again and forgets; not what became narrower.
    expect(kindsOf(samira)).toEqual(["visibility.changed", "comment.added"]);
  });

  it("makes an open screen read again at once when a goal or a grant is withdrawn", async () => {
    const { clientId, items, personId } = scenario;
    const samira = open("samira");
    await vi.waitFor(() => expect(feed.listeners()).toBe(1), soon);
    await changeSharing(items.goals.everyone, "me");
    await vi.waitFor(() => expect(kindsOf(samira)).toEqual(["visibility.changed"]), soon);
    const ctx = scenario.as("dennis");
    await withdrawGrant(ctx, await authorise(ctx, "grant.withdraw", { clientId }), { personId: personId("samira"), label: "goals" });
    await vi.waitFor(() => expect(kindsOf(samira)).toEqual(["visibility.changed", "grant.withdrawn"]), soon);
    await say("dennis", items.goals.me);
    await say("dennis");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(kindsOf(samira)).toEqual(["visibility.changed", "grant.withdrawn"]);
  });

  it("goes on after the last event that a screen saw, more than a page of them, without loss or doubles", async () => {
    const first = open("rik");
    await vi.waitFor(() => expect(feed.listeners()).toBe(1), soon);
    await say("dennis");
    await vi.waitFor(() => expect(first.heads).toHaveLength(1), soon);
    await first.leave();
    const after = first.heads[0]?.seq ?? 0;
    for (let count = 0; count < 130; count += 1) await say("dennis");
    const again = open("rik", { after });
    await say("dennis");
    await vi.waitFor(() => expect(again.heads).toHaveLength(131), soon);
    const numbers = again.heads.map(({ seq }) => seq);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    expect(numbers[0]).toBeGreaterThan(after);
  });

  it("tells each event once while others write", async () => {
    const screens = [open("dennis"), open("ingrid"), open("ingrid", { clientId: null })];
    await vi.waitFor(() => expect(feed.listeners()).toBe(3), soon);
    const writers: readonly PersonaKey[] = ["samira", "rik", "dennis"];
    await Promise.all(
      writers.map(async (by) => {
        for (let count = 0; count < 12; count += 1) await say(by);
      }),
    );
    for (const screen of screens) {
      await vi.waitFor(() => expect(screen.heads.length).toBeGreaterThanOrEqual(36), soon);
      expect(new Set(screen.heads.map(({ seq }) => seq)).size).toBe(36);
      expect(screen.heads).toHaveLength(36);
    }
  });

  it("is closed at once to who may not know that the plan exists", async () => {
    const meryem = open("meryem");
    expect(await meryem.ended).toBe("ended");
    expect(kindsOf(meryem)).toEqual(["closed"]);
  });

  async function endWorkOf(key: PersonaKey): Promise<void> {
    const { clientId, personId, store } = scenario;
    const all = await store.read.select().from(store.tables.assignment);
    const theirs = all.find((row) => row.clientId === clientId && row.workerId === personId(key));
    if (!theirs) throw new Error(`${key} is not assigned`);
    const ctx = scenario.as("ingrid");
    await endAssignment(ctx, await authorise(ctx, "assignment.end", { clientId }), { assignmentId: theirs.id });
  }

  it("closes the plan to a worker whose assignment ends, on the plan's page and in the caseload", async () => {
    const page = open("sanne");
    const caseload = open("sanne", { clientId: null });
    // A caseload knows what leaves it from its first look on; hearing something proves that it has looked.
    await vi.waitFor(() => expect(feed.listeners()).toBe(2), soon);
    await say("dennis");
    await vi.waitFor(() => expect(kindsOf(caseload)).toEqual(["comment.added"]), soon);
    await endWorkOf("sanne");
    expect(await page.ended).toBe("ended");
    expect(kindsOf(page).at(-1)).toBe("closed");
    await vi.waitFor(() => expect(caseload.heads).toHaveLength(2), soon);
    expect(caseload.heads[1]).toMatchObject({ kind: "closed", clientId: scenario.clientId });
    await say("dennis");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(caseload.heads).toHaveLength(2);
  });

  it("takes a plan in that comes to a caseload while its worker looks", async () => {
    const yara = open("yara", { clientId: null });
    await vi.waitFor(() => expect(feed.listeners()).toBe(1), soon);
    const { clientId, personId } = scenario;
    const ctx = scenario.as("ingrid");
    const permit = await authorise(ctx, "assignment.start", { clientId });
    await assignWorker(ctx, permit, { clientId, workerId: personId("yara"), kind: "supportWorker", from: "2026-11-23", until: null });
    await say("dennis");
    await vi.waitFor(() => expect(kindsOf(yara)).toContain("comment.added"), soon);
  });

  it("resumes a caseload after the last event that it saw", async () => {
    const before = feed.position();
    await say("dennis");
    await vi.waitFor(() => expect(feed.position()).toBeGreaterThan(before), soon);
    const ingrid = open("ingrid", { clientId: null, after: before });
    await vi.waitFor(() => expect(kindsOf(ingrid)).toEqual(["comment.added"]), soon);
  });

  it("is refused to a worker without a caseload", async () => {
    expect(await open("bram", { clientId: null }).ended).toBe("failed");
    expect(feed.listeners()).toBe(0);
  });

  it("closes when the sign-in was ended, and hears nothing more", async () => {
    let signedIn = true;
    const page = open("rik", { isStillSignedIn: async () => signedIn });
    const caseload = open("sanne", { clientId: null, isStillSignedIn: async () => signedIn });
    await vi.waitFor(() => expect(feed.listeners()).toBe(2), soon);
    signedIn = false;
    await say("dennis");
    expect(await Promise.all([page.ended, caseload.ended])).toEqual(["ended", "ended"]);
    const closed = (heads: readonly LiveHead[]) => heads.map(({ kind, clientId }) => [kind, clientId]);
    expect(closed(page.heads)).toEqual([["closed", scenario.clientId]]);
    expect(new Set(closed(caseload.heads).flat())).toEqual(new Set(["closed", scenario.clientId, scenario.otherClientId]));
  });

  it("leaves a line in the access log for every time that it asked", async () => {
    const key = "samira";
    const lines = async () => {
      const all = await scenario.store.read.select().from(scenario.store.tables.accessLog);
      return all.filter(({ action, actorId }) => action === "live.follow" && actorId === scenario.personId(key)).length;
    };
    const before = await lines();
    const screen = open(key);
    await say("dennis");
    await vi.waitFor(() => expect(screen.heads).toHaveLength(1), soon);
    expect(await lines()).toBeGreaterThan(before);
  });
});

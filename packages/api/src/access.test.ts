import { clientFacts, shelterFacts } from "@naast/db";
import { type ClientAction, clientActions, decide, decideInShelter, type ShelterAction, shelterActions } from "@naast/policy";
import { openScenario, type PersonaKey, personas, type Scenario } from "@naast/testing";
import { dayOf } from "@naast/vocabulary";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { call, callerOf, contextOf, followScenario, type Outcome, procedures } from "./testing/calling.ts";
import { type Asking, type Case, casesByPath } from "./testing/cases.ts";
import { idsIn } from "./testing/junk.ts";

const isOnPlan = (action: string): action is ClientAction => action in clientActions;
const isInShelter = (action: string): action is ShelterAction => action in shelterActions;
const everybody: readonly PersonaKey[] = personas.map(({ key }) => key);
const idOfItem =
  /^(goal|step|purpose|proposal|ownView|comment|contactMoment|meeting|node|tie|together|item|change|history|assignment|invitation|talk)Id$/;
const nobodysPlan = "01900000-0000-7000-8000-000000000000";

/** What the rules say of this action by this person, from the facts of the moment. */
async function decided({ clock, store, clientId, signedIn }: Scenario, who: PersonaKey, action: string): Promise<Outcome> {
  const { personId, app } = signedIn(who);
  const now = clock.now();
  if (isOnPlan(action)) {
    const found = await clientFacts(store.read, { clientId, personId, app, today: dayOf(now), now });
    if (!found) return "notFound";
    const decision = decide(action, found.facts);
    return decision.allowed ? "ok" : decision.mayKnow ? "refused" : "notFound";
  }
  if (!isInShelter(action)) return "ok";
  const found = app === "dashboard" ? await shelterFacts(store.read, personId) : null;
  if (!found) return "notFound";
  return decideInShelter(action, found.facts) ? "ok" : "refused";
}

/** The lines that one request left in the access log. */
async function linesOf({ store }: Scenario, requestId: string) {
  const { accessLog } = store.tables;
  const lines = await store.read.select().from(accessLog).orderBy(accessLog.seq);
  return lines.filter((line) => line.requestId === requestId).map(({ action, outcome, actorId }) => ({ action, outcome, actorId }));
}

const askingOf = (scenario: Scenario, who: PersonaKey, may: boolean): Asking => ({
  scenario,
  who,
  may,
  as: (key) => callerOf(scenario, key),
});

type Tried = { path: string; action: string; one: Case<unknown> };

async function tryAs(scenario: Scenario, who: PersonaKey, { path, action, one }: Tried) {
  const byRule = await decided(scenario, who, action);
  const input = await one.input(askingOf(scenario, who, byRule === "ok"));
  if (byRule === "ok") await one.before?.(askingOf(scenario, who, true));
  const context = contextOf(scenario, who);
  const { outcome } = await call({ context, path, input });
  const lines = await linesOf(scenario, context.requestId);
  const expected = byRule === "ok" ? (one.otherwise?.[who] ?? "ok") : path === "live.follow" ? "closed" : byRule;
  const line = (said: string, done = action) => ({ action: done, outcome: said, actorId: scenario.personId(who) });
  // What a rule allowed and the verb then refused, because of whose thing it is, leaves a second line (NEN 7513).
  const refusedLater = byRule === "ok" && expected === "refused" ? [line("refused")] : [];
  const doneToo = one.also !== undefined && expected === "ok" ? [line("allowed", one.also)] : [];
  return {
    byRule,
    found: { who, outcome, lines },
    expected: { who, outcome: expected, lines: [line(byRule === "ok" ? "allowed" : "refused"), ...refusedLater, ...doneToo] },
  };
}

describe("every procedure as every person", () => {
  let scenario: Scenario;
  let stopFollowing: () => void;
  const open = async () => {
    scenario = await openScenario("sqlite");
    stopFollowing = await followScenario(scenario);
  };
  const close = async () => {
    stopFollowing();
    await scenario.close();
  };
  beforeEach(open);
  afterEach(close);

  it.each(procedures)("$path ends as the rules say, with a line in the log", async ({ path, kind, action = "" }) => {
    const one = casesByPath.get(path);
    if (!one) throw new Error(`no case for ${path}`);
    const results: Awaited<ReturnType<typeof tryAs>>[] = [];
    for (const who of everybody) {
      const result = await tryAs(scenario, who, { path, action, one });
      results.push(result);
      // Who may change something finds everything as it was.
      const changedSomething = kind === "mutation" && result.byRule === "ok" && !action.startsWith("account.");
      if (changedSomething) await close().then(open);
    }
    expect(results.map(({ found }) => found)).toEqual(results.map(({ expected }) => expected));
    expect(results.some(({ found }) => found.outcome === "ok")).toBe(true);
  });
});

describe("every procedure", () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await openScenario("sqlite");
  });
  afterAll(() => scenario.close());

  const inputOf = async (path: string): Promise<object> => Object(await casesByPath.get(path)?.input(askingOf(scenario, "dennis", true)));

  it("says its action, and has one case", () => {
    expect([...casesByPath.keys()].toSorted()).toEqual(procedures.map(({ path }) => path).toSorted());
    expect(procedures.filter(({ action }) => action === undefined)).toEqual([]);
  });

  it.each(procedures)("$path says to who is not signed in that they are not, and leaves no line", async ({ path }) => {
    const context = contextOf(scenario, null);
    expect((await call({ context, path, input: await inputOf(path) })).outcome).toBe("signedOut");
    expect(await linesOf(scenario, context.requestId)).toEqual([]);
  });

  const onPlans = procedures.filter(({ action = "", path }) => isOnPlan(action) && path !== "live.follow");

  it.each(onPlans)("$path does not exist for a plan that does not exist, and the refusal is logged", async ({ path, action }) => {
    const context = contextOf(scenario, "ingrid");
    const { outcome } = await call({ context, path, input: { ...(await inputOf(path)), clientId: nobodysPlan } });
    expect(outcome).toBe("notFound");
    expect(await linesOf(scenario, context.requestId)).toEqual([{ action, outcome: "refused", actorId: scenario.personId("ingrid") }]);
  });

  it.each(onPlans)("$path reaches nothing of Dennis through the plan of Meryem", async ({ path, kind, action = "" }) => {
    const input = await inputOf(path);
    const context = contextOf(scenario, action.startsWith("assignment") ? "sanne" : "meryem");
    const seen = () => callerOf(scenario, "dennis").plan.read({ clientId: scenario.clientId });
    const before = await seen();
    const { outcome, result } = await call({ context, path, input: { ...input, clientId: scenario.otherClientId } });
    expect(await seen()).toEqual(before);
    const isAboutAnItem = Object.keys(input).some((name) => idOfItem.test(name));
    expect(kind === "mutation" && isAboutAnItem && outcome === "ok").toBe(false);
    const { other: _, ...ofDennis } = scenario.items;
    const told = JSON.stringify(result);
    expect(idsIn(ofDennis).filter((id) => told.includes(id))).toEqual([]);
  });
});

import { clientFacts, shelterFacts } from "@naast/db";
import { type ClientAction, clientActions, decide, decideInShelter, type ShelterAction, shelterActions } from "@naast/policy";
import { openScenario, type PersonaKey, personas, type Scenario } from "@naast/testing";
import { dayOf } from "@naast/vocabulary";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call, callerOf, contextOf, followScenario, type Outcome, procedures } from "./testing/calling.ts";
import { type Asking, type Case, casesByPath } from "./testing/cases.ts";

const isOnPlan = (action: string): action is ClientAction => action in clientActions;
const isInShelter = (action: string): action is ShelterAction => action in shelterActions;
const everybody: readonly PersonaKey[] = personas.map(({ key }) => key);
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
function linesOf({ store }: Scenario, requestId: string) {
  const { accessLog } = store.tables;
  const columns = { action: accessLog.action, outcome: accessLog.outcome, actorId: accessLog.actorId };
  return store.read.select(columns).from(accessLog).where(eq(accessLog.requestId, requestId)).orderBy(accessLog.seq);
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

  const asking = (who: PersonaKey, may: boolean): Asking => ({ scenario, who, may, as: (key) => callerOf(scenario, key) });

  async function tryAs(who: PersonaKey, { path, action, one }: { path: string; action: string; one: Case<unknown> }) {
    const byRule = await decided(scenario, who, action);
    const input = await one.input(asking(who, byRule === "ok"));
    const context = contextOf(scenario, who);
    const { outcome } = await call({ context, path, input });
    const lines = await linesOf(scenario, context.requestId);
    const expected = byRule === "ok" ? (one.otherwise?.[who] ?? "ok") : path === "live.follow" ? "closed" : byRule;
    const line = (said: string) => ({ action, outcome: said, actorId: scenario.personId(who) });
    // What a rule allowed and the verb then refused, because of whose thing it is, leaves a second line (NEN 7513).
    const refusedLater = byRule === "ok" && expected === "refused" ? [line("refused")] : [];
    return {
      byRule,
      found: { who, outcome, lines },
      expected: { who, outcome: expected, lines: [line(byRule === "ok" ? "allowed" : "refused"), ...refusedLater] },
    };
  }

  it("has one input per procedure, and every procedure says its action", () => {
    expect([...casesByPath.keys()].toSorted()).toEqual(procedures.map(({ path }) => path).toSorted());
    expect(procedures.filter(({ action }) => action === undefined)).toEqual([]);
  });

  it.each(procedures)("$path ends as the rules say, with a line in the log", async ({ path, action = "" }) => {
    const one = casesByPath.get(path);
    if (!one) throw new Error(`no case for ${path}`);
    const results: Awaited<ReturnType<typeof tryAs>>[] = [];
    for (const who of everybody) {
      const result = await tryAs(who, { path, action, one });
      results.push(result);
      // Who may do something finds everything as it was.
      if (result.byRule === "ok") await close().then(open);
    }
    expect(results.map(({ found }) => found)).toEqual(results.map(({ expected }) => expected));
    expect(results.some(({ found }) => found.outcome === "ok")).toBe(true);
  });

  it.each(procedures)("$path says to who is not signed in that they are not, and leaves no line", async ({ path }) => {
    const input = await casesByPath.get(path)?.input(asking("dennis", true));
    const context = contextOf(scenario, null);
    expect((await call({ context, path, input })).outcome).toBe("signedOut");
    expect(await linesOf(scenario, context.requestId)).toEqual([]);
  });

  const onPlans = procedures.filter(({ action }) => action !== undefined && isOnPlan(action) && action !== "live.follow");

  it.each(onPlans)("$path does not exist for a plan that does not exist, and the refusal is logged", async ({ path, action }) => {
    const input = await casesByPath.get(path)?.input(asking("dennis", true));
    const context = contextOf(scenario, "ingrid");
    const { outcome } = await call({ context, path, input: { ...Object(input), clientId: nobodysPlan } });
    expect(outcome).toBe("notFound");
    const line = { action, outcome: "refused", actorId: scenario.personId("ingrid") };
    expect(await linesOf(scenario, context.requestId)).toEqual([line]);
  });

  const idOfItem = /^(goal|step|purpose|proposal|ownView|comment|contactMoment|meeting|item|change|history|assignment)Id$/;

  it.each(onPlans)("$path reaches nothing of Dennis through the plan of Meryem", async ({ path, action }) => {
    const input: object = Object(await casesByPath.get(path)?.input(asking("dennis", true)));
    const mine = action?.startsWith("assignment") ? "sanne" : "meryem";
    if (!Object.keys(input).some((name) => idOfItem.test(name))) return;
    const context = contextOf(scenario, mine);
    const before = await callerOf(scenario, "dennis").plan.read({ clientId: scenario.clientId });
    const { outcome } = await call({ context, path, input: { ...input, clientId: scenario.otherClientId } });
    const after = await callerOf(scenario, "dennis").plan.read({ clientId: scenario.clientId });
    expect(["notFound", "refused", "conflict"]).toContain(outcome);
    expect(after).toEqual(before);
  });
});

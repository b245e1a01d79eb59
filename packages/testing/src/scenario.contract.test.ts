import { clientFacts } from "@naast/db";
import { engines } from "@naast/db/testing/stores";
import { goalStates, oneDay, stepStates, visibilities } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personas } from "./personas.ts";
import { openScenario, type Scenario } from "./scenario.ts";

describe.each(engines)("a scenario on %s", (engine) => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await openScenario(engine);
  });
  afterAll(() => scenario.close());

  it("has every visibility and every state", async () => {
    const { goal, step } = scenario.store.tables;
    const goals = await scenario.store.read.select({ visibility: goal.visibility, state: goal.state }).from(goal);
    const steps = await scenario.store.read.select({ state: step.state }).from(step);
    expect(visibilities.filter((one) => !goals.some(({ visibility }) => visibility === one))).toEqual([]);
    expect(goalStates.filter((one) => !goals.some(({ state }) => state === one))).toEqual([]);
    expect(stepStates.filter((one) => !steps.some(({ state }) => state === one))).toEqual([]);
  });

  it("lets everybody of the cast ask, each by their own door", async () => {
    const relations = await Promise.all(
      personas.map(async ({ key }) => {
        const { actor, clock, store } = scenario.as(key);
        const asked = { clientId: scenario.clientId, personId: actor.personId, app: actor.app, today: "2026-11-23", now: clock.now() };
        const found = await clientFacts(store.read, asked);
        return [key, found?.facts.relation, found?.facts.membership];
      }),
    );
    expect(relations).toContainEqual(["dennis", "client", "none"]);
    expect(relations).toContainEqual(["marco", "networkMember", "removed"]);
    expect(relations).toContainEqual(["kees", "networkMember", "left"]);
    expect(relations).toContainEqual(["wilma", "networkMember", "paused"]);
    expect(relations).toContainEqual(["meryem", "stranger", "none"]);
    expect(relations).toContainEqual(["sanne", "assignedWorker", "none"]);
    expect(relations).toContainEqual(["yara", "otherWorker", "none"]);
  });

  it("stands still in time until a test moves it", () => {
    const { clock } = scenario.as("dennis");
    const before = clock.now().getTime();
    expect(clock.now().getTime()).toBe(before);
    clock.tomorrow();
    expect(scenario.as("ingrid").clock.now().getTime()).toBe(before + oneDay);
  });
});

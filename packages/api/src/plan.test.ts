import { openScenario, type PersonaKey, type Scenario } from "@naast/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call, callerOf, contextOf } from "./testing/calling.ts";

let scenario: Scenario;
beforeEach(async () => {
  scenario = await openScenario("sqlite");
});
afterEach(() => scenario.close());

const failureFor = async (who: PersonaKey, path: string, input: object) => {
  const { clientId } = scenario;
  return (await call({ context: contextOf(scenario, who), path, input: { clientId, ...input } })).failure;
};

describe("invalid", () => {
  const fieldsOf = async (path: string, input: object) => {
    const failure = await failureFor("dennis", path, input);
    return failure?.kind === "invalid" ? failure.fields : failure;
  };

  it("names each wrong field with what to do about it", async () => {
    expect(await fieldsOf("plan.addGoal", { words: " ", kind: "nothing" })).toEqual({ words: "writeSomething", kind: "choose" });
    expect(await fieldsOf("plan.addGoal", { words: "x".repeat(281), kind: "own" })).toEqual({ words: "tooLong" });
    expect(await fieldsOf("plan.addGoal", { words: "a\u0000b", kind: "own" })).toEqual({ words: "strangeCharacters" });
    expect(await fieldsOf("plan.addGoal", { words: "Zingen", kind: "own", visibility: "chosen" })).toEqual({ readerIds: "choosePeople" });
  });

  it("asks for a day that exists and lies within a life", async () => {
    const { everyone: goalId } = scenario.items.goals;
    for (const onDay of ["0000-01-01", "9999-12-31"]) {
      expect(await fieldsOf("plan.addStep", { goalId, what: "Bellen", onDay })).toHaveProperty("onDay");
      expect(await fieldsOf("plan.noteContactMoment", { words: "Koffie", onDay })).toEqual({ onDay: "chooseDay" });
    }
    const { waiting: proposalId } = scenario.items.proposals;
    expect(await fieldsOf("plan.decideProposal", { proposalId, decision: "later" })).toEqual({ laterOn: "chooseDay" });
    expect(await fieldsOf("plan.decideProposal", { proposalId, decision: "changed" })).toEqual({ words: "writeSomething" });
  });

  it("asks nobody who does not take part", async () => {
    const { everyone: goalId } = scenario.items.goals;
    for (const who of ["kees", "marco", "wilma", "yara", "meryem"] as const) {
      const step = { goalId, what: "Bellen", doerId: scenario.personId(who) };
      expect(await fieldsOf("plan.addStep", step)).toEqual({ doerId: "choosePeople" });
    }
  });

  it("plans a meeting without a place", async () => {
    const meeting = { title: "Overleg", day: "2026-12-01", time: "19:00", visibility: "everyone" };
    expect(await fieldsOf("meeting.plan", meeting)).toBeNull();
  });
});

describe("conflict", () => {
  it("gives both texts back when two people wrote at once, and keeps the one that was not taken", async () => {
    const { clientId, items } = scenario;
    const api = callerOf(scenario, "dennis");
    const goal = { clientId, goalId: items.goals.idea, kind: "practical" as const };
    const { goals } = await api.plan.read({ clientId });
    const version = goals.find(({ id }) => id === goal.goalId)?.version ?? 0;
    await api.plan.changeGoal({ ...goal, words: "Met z'n vieren eten", version });
    const failure = await failureFor("dennis", "plan.changeGoal", { ...goal, words: "Met z'n zessen eten", version });
    expect(failure).toMatchObject({
      kind: "conflict",
      reason: "words.changed",
      texts: { mine: "Met z'n zessen eten", theirs: "Met z'n vieren eten", theirsBy: "Dennis", version: version + 1 },
    });
    const history = await api.plan.history({ clientId, itemKind: "goal", itemId: goal.goalId });
    expect(history.at(-1)).toMatchObject({ reason: "kept", after: "Met z'n zessen eten", mayRestore: true });
  });

  it("says what became of the thing in the meantime", async () => {
    const { goals, purposes, steps } = scenario.items;
    const tried = [
      await failureFor("rik", "plan.answerStep", { stepId: steps.accepted, answer: "yes" }),
      await failureFor("samira", "plan.offerStep", { stepId: steps.accepted }),
      await failureFor("rik", "plan.answerPurpose", { purposeId: purposes.first, answer: "agrees" }),
      await failureFor("dennis", "plan.changeGoalState", { goalId: goals.idea, state: "idea" }),
    ];
    const reasons = tried.map((failure) => (failure?.kind === "conflict" ? failure.reason : failure));
    expect(reasons).toEqual(["step.answered", "step.taken", "purpose.replaced", "already.there"]);
  });

  it("takes nothing back after half a minute", async () => {
    const { clientId, items } = scenario;
    const { changeId } = await callerOf(scenario, "samira").plan.addComment({ clientId, goalId: items.goals.everyone, words: "Hoi" });
    scenario.clock.forward(30_001);
    expect(await failureFor("samira", "plan.undo", { changeId })).toMatchObject({ kind: "conflict", reason: "undo.late" });
  });
});

describe("not found", () => {
  it("is what is closed to the reader, exactly as what does not exist", async () => {
    const nothing = "01900000-0000-7000-8000-000000000000";
    const { goals, steps } = scenario.items;
    for (const goalId of [goals.me, goals.workers, nothing])
      expect(await failureFor("samira", "plan.addComment", { goalId, words: "Hoi" })).toEqual({ kind: "notFound" });
    for (const stepId of [steps.narrow, steps.mine, nothing])
      expect(await failureFor("samira", "plan.offerStep", { stepId })).toEqual({ kind: "notFound" });
    const closed = await failureFor("samira", "plan.history", { itemKind: "goal", itemId: goals.me });
    expect(closed).toEqual(await failureFor("samira", "plan.history", { itemKind: "goal", itemId: nothing }));
  });
});

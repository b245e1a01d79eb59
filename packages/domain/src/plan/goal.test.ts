import { type GoalChange, Invalid, minute, NotFound, newId, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { readHistory } from "../journal/read-history.ts";
import { goalIn } from "../testing/acting.ts";
import { goalWords } from "../testing/deed.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { addGoal } from "./add-goal.ts";
import { changeGoal } from "./change-goal.ts";
import { changeGoalState } from "./change-goal-state.ts";
import { moveGoal } from "./move-goal.ts";
import { removeGoal } from "./remove-goal.ts";

const { scenario, as } = inOneScenario("sqlite");

const newGoal = (words: string) => ({ clientId: scenario.clientId, words, ...goalWords, visibility: "everyone" as const, readerIds: [] });
const add = async (words: string) => goalNow((await as("dennis").does("goal.add", addGoal, newGoal(words))).item.id);
const goalNow = async (id: string) => goalIn(await as("dennis").reads(), id);
const say = (change: Omit<GoalChange, "clientId">) =>
  as("dennis").does("goal.change", changeGoal, { clientId: scenario.clientId, ...change });

describe("adding a goal", () => {
  it("starts it as an idea, in the client's words, at the end", async () => {
    const goal = await add("Weer muziek maken");
    const plan = await as("dennis").reads();
    expect(goal).toMatchObject({ words: "Weer muziek maken", state: "idea", visibility: "everyone", version: 1 });
    expect(plan.goals.at(-1)?.id).toBe(goal.id);
  });

  it("is the client's alone", async () => {
    for (const key of ["samira", "rik", "ingrid"] as const)
      await expect(as(key).does("goal.add", addGoal, newGoal("Voor hem"))).rejects.toBeInstanceOf(Refused);
  });

  it("lets only people be ticked who take part, and at least one", async () => {
    const chosen = { ...newGoal("Voor wie ik kies"), visibility: "chosen" as const };
    for (const readerIds of [[], [scenario.personId("kees")], [newId("Person")]])
      await expect(as("dennis").does("goal.add", addGoal, { ...chosen, readerIds })).rejects.toBeInstanceOf(Invalid);
  });
});

describe("changing the words of a goal", () => {
  it("keeps what stands and gives both texts back when somebody wrote in between", async () => {
    const { id: goalId } = await add("Vaker naar buiten");
    await say({ goalId, ...goalWords, words: "Elke dag naar buiten", version: 1 });
    scenario.clock.forward(minute);
    const mine = { goalId, ...goalWords, words: "Vaker naar het park", version: 1 };
    await expect(say(mine)).rejects.toMatchObject({
      reason: "words.changed",
      texts: { mine: "Vaker naar het park", theirs: "Elke dag naar buiten", theirsBy: "Dennis", version: 2 },
    });
    expect((await goalNow(goalId)).words).toBe("Elke dag naar buiten");
    const dennis = as("dennis");
    const texts = await readHistory(dennis.ctx, await dennis.permit("history.read"), { itemKind: "goal", itemId: goalId });
    expect(texts.at(-1)).toMatchObject({ reason: "kept", after: "Vaker naar het park", mayRestore: true });
    await say({ ...mine, version: 2 });
    expect((await goalNow(goalId)).words).toBe("Vaker naar het park");
  });

  it("is no conflict when the other changed something else, and keeps that too", async () => {
    const { id: goalId } = await add("Een eigen kamer");
    await as("dennis").does("goal.changeState", changeGoalState, { goalId, state: "doing" });
    await say({ goalId, ...goalWords, words: "Een eigen kamer", why: "Om rust te hebben", version: 2 });
    await say({ goalId, ...goalWords, words: "Een kamer met een deur", version: 1 });
    expect(await goalNow(goalId)).toMatchObject({ words: "Een kamer met een deur", why: "Om rust te hebben", state: "doing" });
  });

  it("is no conflict when both wrote the same", async () => {
    const { id: goalId } = await add("Een fiets");
    await say({ goalId, ...goalWords, words: "Een goede fiets", version: 1 });
    await say({ goalId, ...goalWords, words: "Een goede fiets", version: 1 });
    expect((await goalNow(goalId)).words).toBe("Een goede fiets");
  });

  it("finds no goal of another plan, and none that is not there", async () => {
    for (const goalId of [scenario.items.other.goalId, newId("Goal")])
      await expect(say({ goalId, ...goalWords, words: "Iets", version: 1 })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("placing, closing and removing a goal", () => {
  it("changes places with the one beside it, and stays at the end", async () => {
    const { id: first } = await add("Eerst dit");
    const { id: last } = await add("Dan dat");
    await as("dennis").does("goal.move", moveGoal, { goalId: last, direction: "up" });
    expect((await as("dennis").reads()).goals.slice(-2).map(({ id }) => id)).toEqual([last, first]);
    await expect(as("dennis").does("goal.move", moveGoal, { goalId: first, direction: "down" })).rejects.toMatchObject({
      reason: "already.there",
    });
  });

  it("stands where the client says, once", async () => {
    const { id: goalId } = await add("Klaar met schulden");
    await as("dennis").does("goal.changeState", changeGoalState, { goalId, state: "agreed" });
    expect((await goalNow(goalId)).state).toBe("agreed");
    await expect(as("dennis").does("goal.changeState", changeGoalState, { goalId, state: "agreed" })).rejects.toMatchObject({
      reason: "already.there",
    });
  });

  it("goes out of everybody's sight", async () => {
    const { id: goalId } = await add("Toch niet");
    await as("dennis").does("goal.remove", removeGoal, { goalId });
    for (const key of ["dennis", "samira", "ingrid"] as const)
      expect((await as(key).reads()).goals.map(({ id }) => id)).not.toContain(goalId);
    await expect(as("dennis").does("goal.remove", removeGoal, { goalId })).rejects.toBeInstanceOf(NotFound);
  });
});

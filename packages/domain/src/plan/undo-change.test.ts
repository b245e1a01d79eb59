import { NotFound, undoPeriod } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { readHistory } from "../journal/read-history.ts";
import { goalIn, stepIn } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { addComment } from "./add-comment.ts";
import { answerStep } from "./answer-step.ts";
import { changeGoalState } from "./change-goal-state.ts";
import { narrowStep } from "./narrow-step.ts";
import { requestStep } from "./request-step.ts";
import { undoChange } from "./undo-change.ts";

const { scenario, as } = inScenario("sqlite");

const yes = () => as("samira").does("step.answer", answerStep, { stepId: scenario.items.steps.requested, answer: "yes", words: null });

describe("taking a change back", () => {
  it("is done by who made it, by nobody else", async () => {
    const { changeId } = await yes();
    for (const key of ["dennis", "rik", "ingrid"] as const)
      await expect(as(key).does("change.undo", undoChange, { changeId })).rejects.toBeInstanceOf(NotFound);
    await as("samira").does("change.undo", undoChange, { changeId });
    expect(stepIn(await as("dennis").reads(), scenario.items.steps.requested)).toMatchObject({ state: "requested" });
  });

  it("happens once", async () => {
    const { changeId } = await yes();
    await as("samira").does("change.undo", undoChange, { changeId });
    await expect(as("samira").does("change.undo", undoChange, { changeId })).rejects.toMatchObject({ reason: "undo.changed" });
  });

  it("is possible until the last moment, and not after it", async () => {
    const first = await yes();
    scenario.clock.forward(undoPeriod);
    await as("samira").does("change.undo", undoChange, { changeId: first.changeId });
    const second = await yes();
    scenario.clock.forward(undoPeriod + 1);
    await expect(as("samira").does("change.undo", undoChange, { changeId: second.changeId })).rejects.toMatchObject({
      reason: "undo.late",
    });
  });

  it("writes over nobody who changed it since", async () => {
    const { changeId } = await yes();
    const { requested: stepId } = scenario.items.steps;
    await as("dennis").does("step.request", requestStep, { stepId, doerId: scenario.personId("rik") });
    await expect(as("samira").does("change.undo", undoChange, { changeId })).rejects.toMatchObject({ reason: "undo.changed" });
    expect(stepIn(await as("dennis").reads(), stepId)).toMatchObject({ state: "requested", doerId: scenario.personId("rik") });
  });

  it("ends where the client closed the goal in between", async () => {
    const { everyone: goalId } = scenario.items.goals;
    const { clientId } = scenario;
    const { changeId } = await as("rik").does("comment.add", addComment, { clientId, goalId, words: "Oeps" });
    const closed = { clientId, itemKind: "goal" as const, itemId: goalId, visibility: "me" as const, readerIds: [] };
    await as("dennis").does("visibility.change", changeVisibility, closed);
    await expect(as("rik").does("change.undo", undoChange, { changeId })).rejects.toBeInstanceOf(NotFound);
  });

  it("leaves no step wider than its goal", async () => {
    const { everyone: itemId } = scenario.items.goals;
    const { requested: stepId } = scenario.items.steps;
    await as("dennis").does("step.narrow", narrowStep, { stepId, visibility: "workers" });
    const { changeId } = await as("dennis").does("step.narrow", narrowStep, { stepId, visibility: "me" });
    const chosen = { itemKind: "goal" as const, itemId, visibility: "chosen" as const, readerIds: [scenario.personId("samira")] };
    await as("dennis").does("visibility.change", changeVisibility, { clientId: scenario.clientId, ...chosen });
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(stepIn(await as("dennis").reads(), stepId)).toMatchObject({ visibility: "me" });
  });

  it("stays in the history", async () => {
    const { idea: goalId } = scenario.items.goals;
    const { changeId } = await as("dennis").does("goal.changeState", changeGoalState, { goalId, state: "agreed" });
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(goalIn(await as("dennis").reads(), goalId).state).toBe("idea");
    const dennis = as("dennis");
    const texts = await readHistory(dennis.ctx, await dennis.permit("history.read"), { itemKind: "goal", itemId: goalId });
    expect(texts.slice(-2).map(({ reason }) => reason)).toEqual(["changed", "undone"]);
  });
});

import { type ItemKind, NotFound, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { readHistory } from "../journal/read-history.ts";
import { acting, goalIn, present, stepIn } from "../testing/acting.ts";
import { bare, goalWords } from "../testing/deed.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { answerStep } from "./answer-step.ts";
import { changeGoal } from "./change-goal.ts";
import { changeStep } from "./change-step.ts";
import { removeGoal } from "./remove-goal.ts";
import { restoreHistory } from "./restore-history.ts";
import { writeOwnView } from "./write-own-view.ts";
import { writePurpose } from "./write-purpose.ts";

const { scenario, as } = inScenario("sqlite");

async function textsOf(itemKind: ItemKind, itemId: string) {
  const dennis = as("dennis");
  return readHistory(dennis.ctx, await dennis.permit("history.read"), { itemKind, itemId });
}
async function restoreLast(itemKind: ItemKind, itemId: string) {
  const last = present((await textsOf(itemKind, itemId)).at(-1));
  return as("dennis").does("history.restore", restoreHistory, { historyId: last.id });
}

async function rewriteGoal(words: string) {
  const { everyone: goalId } = scenario.items.goals;
  const { version } = goalIn(await as("dennis").reads(), goalId);
  await as("dennis").does("goal.change", changeGoal, { clientId: scenario.clientId, goalId, ...goalWords, words, version });
  return goalId;
}

describe("putting an earlier text back", () => {
  it("brings the words of a goal back, and not who read it then", async () => {
    const goalId = await rewriteGoal("Andere woorden");
    const closed = { itemKind: "goal" as const, itemId: goalId, visibility: "me" as const, readerIds: [] };
    const rewritten = present((await textsOf("goal", goalId)).at(-1));
    await as("dennis").does("visibility.change", changeVisibility, { clientId: scenario.clientId, ...closed });
    await as("dennis").does("history.restore", restoreHistory, { historyId: rewritten.id });
    expect(goalIn(await as("dennis").reads(), goalId)).toMatchObject({ words: "Elke week iemand zien die ik ken", visibility: "me" });
  });

  it("brings a goal back that was removed", async () => {
    const { idea: goalId } = scenario.items.goals;
    await as("dennis").does("goal.remove", removeGoal, { goalId });
    await restoreLast("goal", goalId);
    expect(goalIn(await as("samira").reads(), goalId).words).toBe("Eén avond eten met kerst");
  });

  it("brings words of a step back, and not who did it", async () => {
    const { requested: stepId } = scenario.items.steps;
    const { version } = stepIn(await as("dennis").reads(), stepId);
    await as("dennis").does("step.change", changeStep, { clientId: scenario.clientId, stepId, what: "Iets anders", ...bare, version });
    const rewritten = present((await textsOf("step", stepId)).at(-1));
    await as("samira").does("step.answer", answerStep, { stepId, answer: "no", words: null });
    await as("dennis").does("history.restore", restoreHistory, { historyId: rewritten.id });
    expect(stepIn(await as("dennis").reads(), stepId)).toMatchObject({ what: "Foto's van vroeger meenemen", state: "open", doerId: null });
  });

  it("takes a text that was kept when two people wrote", async () => {
    const goalId = await rewriteGoal("De eerste");
    const late = { clientId: scenario.clientId, goalId, ...goalWords, words: "De tweede", version: 1 };
    await expect(as("dennis").does("goal.change", changeGoal, late)).rejects.toMatchObject({ reason: "words.changed" });
    await restoreLast("goal", goalId);
    expect(goalIn(await as("dennis").reads(), goalId).words).toBe("De tweede");
  });

  it("writes an earlier purpose anew, and asks everyone again", async () => {
    const { current: basedOn } = scenario.items.purposes;
    const words = { clientId: scenario.clientId, words: "Eerst zo", change: "asksAgain" as const, basedOn };
    await as("dennis").does("purpose.write", writePurpose, words);
    const { purpose } = await as("dennis").reads();
    const late = as("dennis").does("purpose.write", writePurpose, { ...words, words: "Of zo" });
    await expect(late).rejects.toMatchObject({ reason: "purpose.replaced" });
    await restoreLast("purpose", present(purpose).id);
    expect((await as("dennis").reads()).purpose).toMatchObject({ words: "Of zo", agreedBy: [] });
  });

  it("leaves other people's words to them, and the client's to the client", async () => {
    const { ofSamira } = scenario.items.ownViews;
    const view = { clientId: scenario.clientId, goalId: scenario.items.goals.everyone, words: "Toch anders", version: 1 };
    await as("samira").does("ownView.write", writeOwnView, view);
    await expect(restoreLast("ownView", ofSamira)).rejects.toBeInstanceOf(Refused);
    await rewriteGoal("Anders");
    const [first] = await textsOf("goal", scenario.items.goals.everyone);
    const asSamira = as("samira").does("history.restore", restoreHistory, { historyId: present(first).id });
    await expect(asSamira).rejects.toBeInstanceOf(Refused);
  });

  it("finds no text of another plan", async () => {
    const goalId = await rewriteGoal("Anders");
    const [first] = await textsOf("goal", goalId);
    const meryem = acting(scenario, scenario.otherClientId)("meryem");
    await expect(meryem.does("history.restore", restoreHistory, { historyId: present(first).id })).rejects.toBeInstanceOf(NotFound);
  });
});

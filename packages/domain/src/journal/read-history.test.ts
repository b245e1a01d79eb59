import { type PersonaKey } from "@naast/testing";
import { Conflict, type HistoryView, type ItemKind, NotFound, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { changeGoal } from "../plan/change-goal.ts";
import { changeStep } from "../plan/change-step.ts";
import { undoChange } from "../plan/undo-change.ts";
import { goalIn, stepIn } from "../testing/acting.ts";
import { goalWords } from "../testing/deed.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { readHistory } from "./read-history.ts";

describe("the history of an item", () => {
  const { scenario, as } = inScenario("sqlite");

  const history = (who: PersonaKey, itemKind: ItemKind, itemId: string): Promise<readonly HistoryView[]> =>
    as(who).does("history.read", readHistory, { itemKind, itemId });

  async function rewrite(words: string) {
    const { clientId, items } = scenario;
    const { version } = goalIn(await as("dennis").reads(), items.goals.idea);
    return as("dennis").does("goal.change", changeGoal, { clientId, goalId: items.goals.idea, version, ...goalWords, words });
  }

  it("tells words before and after, the oldest first, also what was taken back", async () => {
    const { idea } = scenario.items.goals;
    await rewrite("Twee");
    const { changeId } = await rewrite("Drie");
    await as("dennis").does("change.undo", undoChange, { changeId });
    const changes = (await history("samira", "goal", idea)).slice(-3);
    expect(changes.map(({ before, after, reason }) => [before, after, reason])).toEqual([
      ["Eén avond eten met kerst", "Twee", "changed"],
      ["Twee", "Drie", "changed"],
      ["Drie", "Twee", "undone"],
    ]);
    expect(changes.every(({ changedByName }) => changedByName === "Dennis")).toBe(true);
  });

  it("lets only the client put something back", async () => {
    await rewrite("Twee");
    const may = async (who: PersonaKey) => (await history(who, "goal", scenario.items.goals.idea)).some(({ mayRestore }) => mayRestore);
    expect(await may("dennis")).toBe(true);
    expect(await may("samira")).toBe(false);
    expect(await may("ingrid")).toBe(false);
  });

  it("closes with its item", async () => {
    const { clientId, items, personId } = scenario;
    await expect(history("samira", "goal", items.goals.me)).rejects.toBeInstanceOf(NotFound);
    await expect(history("samira", "step", items.steps.narrow)).rejects.toBeInstanceOf(NotFound);
    await expect(history("samira", "contactMoment", items.contactMoments.me)).rejects.toBeInstanceOf(NotFound);
    await expect(history("samira", "meeting", items.meetings.workers)).rejects.toBeInstanceOf(NotFound);
    expect(await history("ingrid", "step", items.steps.narrow)).toBeInstanceOf(Array);
    const closing = { clientId, itemKind: "goal" as const, itemId: items.goals.idea, visibility: "me" as const, readerIds: [] };
    await as("dennis").does("visibility.change", changeVisibility, closing);
    await expect(history("samira", "goal", items.goals.idea)).rejects.toBeInstanceOf(NotFound);
    await as("dennis").does("grant.withdraw", withdrawGrant, { personId: personId("samira"), label: "goals" });
    await expect(history("samira", "goal", items.goals.everyone)).rejects.toBeInstanceOf(Refused);
  });

  it("says to nobody but the client what a grant or an answer to the purpose was", async () => {
    const [grantId = ""] = scenario.items.grants;
    await expect(history("samira", "grant", grantId)).rejects.toBeInstanceOf(NotFound);
    await expect(history("ingrid", "purposeAgreement", grantId)).rejects.toBeInstanceOf(NotFound);
    await expect(history("ingrid", "purpose", scenario.items.purposes.first)).rejects.toBeInstanceOf(NotFound);
  });

  it("keeps a text that was not taken for the client and for who wrote it", async () => {
    const { clientId, items } = scenario;
    const stepId = items.steps.accepted;
    const { version } = stepIn(await as("rik").reads(), stepId);
    const words = (what: string) => ({ clientId, stepId, version, what, onDay: null, whenWords: null });
    await as("dennis").does("step.change", changeStep, words("Thee bij Jan"));
    await expect(as("rik").does("step.change", changeStep, words("Bier bij Jan"))).rejects.toBeInstanceOf(Conflict);
    const kept = async (who: PersonaKey) =>
      (await history(who, "step", stepId)).filter(({ reason }) => reason === "kept").map(({ after }) => after);
    expect(await kept("rik")).toEqual(["Bier bij Jan"]);
    expect(await kept("dennis")).toEqual(["Bier bij Jan"]);
    expect(await kept("samira")).toEqual([]);
    expect(await kept("ingrid")).toEqual([]);
  });
});

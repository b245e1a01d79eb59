import { engines, type TestEngine } from "@naast/db/testing/stores";
import { type PersonaKey } from "@naast/testing";
import { Conflict, Invalid, NotFound } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { readHistory } from "../journal/read-history.ts";
import { readTimeline } from "../journal/read-timeline.ts";
import { takePlanAlong } from "../take-along/take-plan-along.ts";
import { goalIn, present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { closeViewRound } from "./close-view-round.ts";
import { openViewRound } from "./open-view-round.ts";
import { printPlan } from "./print-plan.ts";
import { readThreeViews } from "./read-three-views.ts";
import { readToday } from "./read-today.ts";
import { settleViewRound } from "./settle-view-round.ts";
import { takeRoundViewAway } from "./take-round-view-away.ts";
import { undoChange } from "./undo-change.ts";
import { writeRoundView } from "./write-round-view.ts";

const said = { dennis: "Eén avond, niet langer.", samira: "Ik hoop dat je blijft slapen.", ingrid: "Ik kan mee in de trein." } as const;
type Speaker = keyof typeof said;

describe.each<TestEngine>(engines)("three views on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const round = async (who: PersonaKey) => (await as(who).does("threeViews.read", readThreeViews, null)).rounds[0];
  async function open(who: readonly PersonaKey[] = ["samira", "ingrid"]) {
    const { clientId, items } = scenario;
    const asked = { clientId, goalId: items.goals.idea, question: null, personIds: who.map((key) => scenario.personId(key)) };
    await as("dennis").does("threeViews.open", openViewRound, asked);
    return present(await round("dennis")).id;
  }
  const write = (who: Speaker, roundId: Awaited<ReturnType<typeof open>>) =>
    as(who).does("threeViews.write", writeRoundView, { roundId, words: said[who], saysNothing: false, version: null });

  it("nobody reads another's words before their own are there, the client neither", async () => {
    const roundId = await open();
    await write("samira", roundId);
    for (const who of ["dennis", "ingrid"] as const) expect(await round(who)).toMatchObject({ yours: null, others: [] });
    await write("dennis", roundId);
    expect(await round("dennis")).toMatchObject({ yours: { words: said.dennis }, others: [{ words: said.samira, side: "network" }] });
    expect(await round("ingrid")).toMatchObject({ yours: null, others: [] });
    await write("ingrid", roundId);
    const { others } = present(await round("ingrid"));
    expect(new Set(others.map(({ words }) => words))).toEqual(new Set<string>([said.dennis, said.samira]));
  });

  it("no other way leads to words that are hidden: plan, today, print, timeline, history, take-along", async () => {
    const roundId = await open();
    const { item } = await write("samira", roundId);
    const { clientId } = scenario;
    const timeline = { clientId, limit: 30 };
    const everything = [
      await as("dennis").reads(),
      await as("dennis").does("plan.read", readToday, null),
      await as("dennis").does("plan.print", printPlan, { onlyMine: false }),
      await as("dennis").does("timeline.read", readTimeline, timeline),
      await as("ingrid").does("timeline.read", readTimeline, timeline),
      await as("dennis").does("threeViews.read", readThreeViews, null),
      await as("dennis").does("plan.takeAlong", takePlanAlong, { withoutOthers: false }),
    ];
    expect(JSON.stringify(everything)).not.toContain(said.samira);
    const history = { itemKind: "roundView" as const, itemId: item.id };
    for (const who of ["dennis", "ingrid", "rik"] as const) {
      await expect(as(who).does("history.read", readHistory, history)).rejects.toBeInstanceOf(NotFound);
    }
    expect(await as("samira").does("history.read", readHistory, history)).toMatchObject([{ after: said.samira }]);
    await write("dennis", roundId);
    expect(await as("dennis").does("history.read", readHistory, history)).toMatchObject([{ after: said.samira }]);
  });

  it("who says nothing about it says so, and reads the others", async () => {
    const roundId = await open();
    await write("samira", roundId);
    await as("ingrid").does("threeViews.write", writeRoundView, { roundId, words: null, saysNothing: true, version: null });
    expect(await round("ingrid")).toMatchObject({ yours: { words: null }, others: [{ words: said.samira }] });
    expect(await round("samira")).toMatchObject({ others: [{ words: null, personName: "Ingrid" }] });
  });

  it("own words are changed with an earlier one in the history, taken away, and then the others are hidden again", async () => {
    const roundId = await open();
    await write("samira", roundId);
    const { item } = await write("dennis", roundId);
    const version = present(present(await round("dennis")).yours).version;
    await as("dennis").does("threeViews.write", writeRoundView, { roundId, words: "Toch twee avonden.", saysNothing: false, version });
    const lines = await as("dennis").does("history.read", readHistory, { itemKind: "roundView", itemId: item.id });
    expect(lines.map(({ after }) => after)).toEqual([said.dennis, "Toch twee avonden."]);
    await as("dennis").does("threeViews.takeAway", takeRoundViewAway, { roundId });
    expect(await round("dennis")).toMatchObject({ yours: null, others: [] });
  });

  it("only who joins in finds it, and only as long as they see the goal", async () => {
    const roundId = await open(["samira"]);
    expect(await round("rik")).toBeUndefined();
    expect(await round("ingrid")).toBeUndefined();
    await expect(write("ingrid", roundId)).rejects.toBeInstanceOf(NotFound);
    const kinds = async (who: PersonaKey) =>
      (await as(who).does("timeline.read", readTimeline, { clientId: scenario.clientId, limit: 5 })).entries.map(({ event }) => event.kind);
    expect(await kinds("samira")).toContain("threeViews.opened");
    expect(await kinds("rik")).not.toContain("threeViews.opened");
    const closed = { clientId: scenario.clientId, itemKind: "goal", itemId: scenario.items.goals.idea, visibility: "me" } as const;
    await as("dennis").does("visibility.change", changeVisibility, { ...closed, readerIds: [] });
    expect(await round("samira")).toBeUndefined();
    expect(await kinds("samira")).not.toContain("threeViews.opened");
  });

  it("asks everybody who sees the goal when the client chooses nobody, and nobody who does not see it", async () => {
    const { clientId, items } = scenario;
    await as("dennis").does("threeViews.open", openViewRound, { clientId, goalId: items.goals.idea, question: null });
    expect(
      present(await round("dennis"))
        .people.map(({ name }) => name)
        .toSorted(),
    ).toEqual(["Ingrid", "Rik", "Samira", "Sanne"]);
    expect((await as("samira").does("plan.read", readToday, null)).viewsWaiting).toMatchObject([{ about: "Eén avond eten met kerst" }]);
    const narrow = { clientId, itemKind: "goal", itemId: items.goals.idea, visibility: "workers", readerIds: [] } as const;
    await as("dennis").does("visibility.change", changeVisibility, { ...narrow, readerIds: [] });
    await as("dennis").does("threeViews.close", closeViewRound, { roundId: present(await round("dennis")).id });
    const samira = { clientId, goalId: items.goals.idea, question: null, personIds: [scenario.personId("samira")] };
    await expect(as("dennis").does("threeViews.open", openViewRound, samira)).rejects.toBeInstanceOf(Invalid);
  });

  it("the client fixes the goal in their own words; the views stay beside it; one undo takes all of it back", async () => {
    const roundId = await open();
    for (const who of ["dennis", "samira", "ingrid"] as const) await write(who, roundId);
    const { goalVersion } = present(await round("dennis"));
    const fixed = { roundId, words: "Eén avond bij Samira met kerst", version: goalVersion };
    const { changeId } = await as("dennis").does("threeViews.settle", settleViewRound, fixed);
    const goalId = scenario.items.goals.idea;
    expect(goalIn(await as("samira").reads(), goalId)).toMatchObject({ words: fixed.words, state: "agreed" });
    expect(await round("samira")).toMatchObject({ goalId, mayWrite: false, others: [{}, {}] });
    await expect(write("samira", roundId)).rejects.toBeInstanceOf(Conflict);
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(goalIn(await as("dennis").reads(), goalId)).toMatchObject({ state: "idea", words: "Eén avond eten met kerst" });
    expect(await round("samira")).toMatchObject({ closedAt: null, mayWrite: true });
  });

  it("out of a question comes a goal, read by who joined in", async () => {
    const { clientId } = scenario;
    const asked = { clientId, goalId: null, question: "Waar zie je mij over een jaar?", personIds: [scenario.personId("samira")] };
    await as("dennis").does("threeViews.open", openViewRound, asked);
    const { id: roundId } = present(await round("dennis"));
    const { item } = await as("dennis").does("threeViews.settle", settleViewRound, { roundId, words: "Een eigen sleutel", version: null });
    expect(goalIn(await as("samira").reads(), item.id)).toMatchObject({ words: "Een eigen sleutel", state: "agreed" });
    expect((await as("rik").reads()).goals.some(({ id }) => id === item.id)).toBe(false);
    expect(await round("samira")).toMatchObject({ goalId: item.id, about: asked.question });
  });
});

import { engines } from "@naast/db/testing/stores";
import { openScenario, type PersonaKey, type Scenario } from "@naast/testing";
import { type AnswerValue, Conflict, type Id, Invalid, NotFound, newId, Refused } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { giveGrant } from "../consent/give-grant.ts";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { openEmergencyAccess } from "../emergency/open-emergency-access.ts";
import { type Acting, acting, present } from "../testing/acting.ts";
import { answerCheck } from "./answer-check.ts";
import { noteCheck } from "./note-check.ts";
import { readChecks } from "./read-checks.ts";
import { removeCheck } from "./remove-check.ts";
import { shareLine } from "./share-line.ts";

const ladder = "cantril-ladder";
const load = "how-is-it-for-you";
const aDay = 24 * 60 * 60_000;

describe.each(engines)("checks on %s", (engine) => {
  let scenario: Scenario;
  let as: Acting;
  beforeEach(async () => {
    scenario = await openScenario(engine);
    as = acting(scenario);
  });
  afterEach(() => scenario.close());

  type Given = { measureKey?: string; itemKey?: string; value?: AnswerValue; checkId?: Id<"Check"> | null };
  const answer = (key: PersonaKey, { measureKey = ladder, itemKey = "now", value = 6, checkId = null }: Given = {}) =>
    as(key).does("check.answer", answerCheck, { clientId: scenario.clientId, measureKey, itemKey, value, checkId });
  const read = (key: PersonaKey) => as(key).does("check.read", readChecks, undefined);
  const share = (key: PersonaKey, readers: readonly PersonaKey[], measureKey = ladder) =>
    as(key).does("check.share", shareLine, {
      clientId: scenario.clientId,
      measureKey,
      readerIds: readers.map((reader) => scenario.personId(reader)),
    });
  const grant = (key: PersonaKey) =>
    as("dennis").does("grant.give", giveGrant, {
      clientId: scenario.clientId,
      personId: scenario.personId(key),
      label: "wellbeing",
      period: "month",
    });
  const sharedWith = async (key: PersonaKey) => (await read(key)).shared.map(({ name, measure }) => [name, measure.key]);
  const eventsNow = async () => (await scenario.store.read.select().from(scenario.store.tables.event)).length;

  it("keeps each answer at once, a skip as a skip, and shows the line to who answered", async () => {
    const { id } = await answer("dennis", { value: 4 });
    await answer("dennis", { itemKey: "in-a-year", value: null, checkId: id });
    const [line] = (await read("dennis")).own;
    expect(line?.checks).toMatchObject([
      { id, answers: { now: 4, "in-a-year": null }, scores: { now: 4, "in-a-year": null }, noteWords: null, asksForCare: false },
    ]);
  });

  it("tells nobody: no event, no history, and nothing to see for anybody else", async () => {
    const before = await eventsNow();
    await answer("dennis", { value: 1 });
    await answer("samira", { measureKey: load, itemKey: "heavy", value: 9 });
    expect(await eventsNow()).toBe(before);
    const { change, history } = scenario.store.tables;
    const kept = [...(await scenario.store.read.select().from(change)), ...(await scenario.store.read.select().from(history))];
    expect(JSON.stringify(kept)).not.toContain("in-a-year");
    for (const key of ["rik", "ingrid", "sanne"] as const) expect(await sharedWith(key)).toEqual([]);
    expect(await sharedWith("samira")).toEqual([]);
    expect(await sharedWith("dennis")).toEqual([]);
  });

  it("says to who answered that something kind belongs here, and to no reader", async () => {
    const { id } = await answer("dennis", { value: 2 });
    await as("dennis").does("check.note", noteCheck, { clientId: scenario.clientId, checkId: id, words: "Slechte week." });
    await grant("samira");
    await share("dennis", ["samira"]);
    expect((await read("dennis")).own[0]?.checks[0]?.asksForCare).toBe(true);
    expect((await read("samira")).shared[0]?.checks[0]).toMatchObject({ scores: { now: 2 }, noteWords: null, asksForCare: false });
  });

  it("a client shares with a person who has the label; without it, or after it, nobody reads", async () => {
    await answer("dennis");
    await expect(share("dennis", ["ingrid"])).rejects.toBeInstanceOf(Invalid);
    await grant("ingrid");
    await share("dennis", ["ingrid"]);
    expect(await sharedWith("ingrid")).toEqual([["Dennis", ladder]]);
    expect((await read("ingrid")).shared[0]?.readerIds).toEqual([]);
    expect(await sharedWith("sanne")).toEqual([]);
    await as("dennis").does("grant.withdraw", withdrawGrant, { personId: scenario.personId("ingrid"), label: "wellbeing" });
    expect(await sharedWith("ingrid")).toEqual([]);
  });

  it("sharing is per measure, and is taken back at once", async () => {
    await grant("samira");
    await answer("dennis");
    await answer("dennis", { measureKey: "ons-four", itemKey: "lonely", value: 2 });
    await share("dennis", ["samira"]);
    expect(await sharedWith("samira")).toEqual([["Dennis", ladder]]);
    await share("dennis", []);
    expect(await sharedWith("samira")).toEqual([]);
  });

  it("a member's load is the client's or a worker's to read only when that member says so", async () => {
    await answer("samira", { measureKey: load, itemKey: "heavy", value: 8 });
    await share("samira", ["dennis"], load);
    expect(await sharedWith("dennis")).toEqual([["Samira", load]]);
    expect(await sharedWith("ingrid")).toEqual([]);
    await share("samira", ["ingrid"], load);
    expect(await sharedWith("dennis")).toEqual([]);
    expect(await sharedWith("ingrid")).toEqual([["Samira", load]]);
    await expect(share("samira", ["rik"], load)).rejects.toBeInstanceOf(Invalid);
  });

  it("nothing with urgency, for a team lead or at night", async () => {
    await answer("dennis");
    for (const key of ["peter", "fatih"] as const) await expect(read(key)).rejects.toBeInstanceOf(NotFound);
    await as("fatih").does("emergency.open", openEmergencyAccess, { reason: "Dennis was van streek, ik zocht wat helpt." });
    await expect(read("fatih")).rejects.toBeInstanceOf(Refused);
    await expect(answer("ingrid")).rejects.toBeInstanceOf(Refused);
  });

  it("notes and removal are of who answered", async () => {
    const { id } = await answer("dennis");
    const note = (key: PersonaKey, words: string | null) =>
      as(key).does("check.note", noteCheck, { clientId: scenario.clientId, checkId: id, words });
    await note("dennis", "Goed geslapen.");
    expect((await read("dennis")).own[0]?.checks[0]?.noteWords).toBe("Goed geslapen.");
    await expect(note("samira", "Nee.")).rejects.toBeInstanceOf(NotFound);
    await expect(as("samira").does("check.remove", removeCheck, { checkId: id })).rejects.toBeInstanceOf(NotFound);
    await note("dennis", null);
    await as("dennis").does("check.remove", removeCheck, { checkId: id });
    expect((await read("dennis")).own).toEqual([]);
    const { check, measureLine, measureReader } = scenario.store.tables;
    for (const table of [check, measureLine, measureReader]) expect(await scenario.store.read.select().from(table)).toEqual([]);
  });

  it("refuses what a question does not have, another's check, a measure for others, and an answer of days ago", async () => {
    const { id } = await answer("dennis");
    await expect(answer("dennis", { value: 11 })).rejects.toBeInstanceOf(Invalid);
    await expect(answer("dennis", { value: "zes" })).rejects.toBeInstanceOf(Invalid);
    await expect(answer("dennis", { itemKey: "tomorrow" })).rejects.toBeInstanceOf(NotFound);
    await expect(answer("dennis", { measureKey: load, itemKey: "heavy" })).rejects.toBeInstanceOf(NotFound);
    await expect(answer("dennis", { measureKey: "de-jong-gierveld-6", itemKey: "miss", value: 1 })).rejects.toBeInstanceOf(NotFound);
    await expect(answer("dennis", { checkId: newId("Check") })).rejects.toBeInstanceOf(NotFound);
    await expect(answer("samira", { checkId: id })).rejects.toBeInstanceOf(NotFound);
    scenario.clock.forward(aDay + 1);
    await expect(answer("dennis", { checkId: id, value: 7 })).rejects.toBeInstanceOf(Conflict);
    expect(present((await read("dennis")).own[0]).checks).toHaveLength(1);
  });
});

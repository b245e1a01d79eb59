import { engines, type TestEngine } from "@naast/db/testing/stores";
import { type PersonaKey } from "@naast/testing";
import { Conflict, Invalid, NotFound, oneDay, Refused, recordedKinds } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { readHistory } from "../journal/read-history.ts";
import { changeMember } from "../network/change-member.ts";
import { present, stepIn } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { correctRecordedAnswer } from "./correct-recorded-answer.ts";
import { readRecordedAnswers } from "./read-recorded-answers.ts";
import { readToday } from "./read-today.ts";
import { undoChange } from "./undo-change.ts";
import { writeRecordedAnswer } from "./write-recorded-answer.ts";

describe.each<TestEngine>(engines)("an answer written down for somebody on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const onPhone = { about: "stepAnswer", words: "Dat doe ik graag.", way: "telephone", saidOn: "2026-11-22", readBack: "yes" } as const;
  type Asked = { of?: PersonaKey; on?: string };
  const record = (by: PersonaKey, { of = "samira", on = scenario.items.steps.requested }: Asked = {}) => {
    const said = { ...onPhone, answer: "yes" as const, aboutId: on, personId: scenario.personId(of) };
    return as(by).does("recordedAnswer.write", writeRecordedAnswer, said);
  };
  const known = async (who: PersonaKey) => (await as(who).does("recordedAnswer.read", readRecordedAnswers, null)).recorded;

  it("counts as that person's answer, and is marked as written down wherever the step is read", async () => {
    await record("ingrid");
    const { steps } = scenario.items;
    const mark = { recordedByName: "Ingrid", personName: "Samira", way: "telephone", readBack: true, saidOn: "2026-11-22", answer: "yes" };
    for (const who of ["dennis", "samira", "sanne"] as const) {
      const plan = await as(who).reads();
      expect(stepIn(plan, steps.requested)).toMatchObject({ state: "accepted", doerId: scenario.personId("samira") });
      expect(plan.recorded).toMatchObject([{ ...mark, aboutId: steps.requested }]);
    }
    expect((await as("samira").does("plan.read", readToday, null)).recordedForYou).toMatchObject([mark]);
  });

  it("is put right by that person within seven days, with what was there before in the history", async () => {
    const { item } = await record("ingrid");
    const [recorded] = await known("samira");
    const { id: recordedId } = present(recorded);
    await as("samira").does("recordedAnswer.correct", correctRecordedAnswer, { recordedId, answer: "no", words: "Ik werk dan." });
    const step = stepIn(await as("dennis").reads(), scenario.items.steps.requested);
    expect(step).toMatchObject({ state: "open", returnWords: "Ik werk dan." });
    const history = await as("samira").does("history.read", readHistory, { itemKind: "recordedAnswer", itemId: item.id });
    expect(history.map(({ after }) => after)).toEqual([onPhone.words, "Ik werk dan."]);
    scenario.clock.forward(7 * oneDay);
    expect(await known("samira")).toMatchObject([{ mayCorrect: false }]);
    const late = { recordedId, answer: "yes", words: null } as const;
    await expect(as("samira").does("recordedAnswer.correct", correctRecordedAnswer, late)).rejects.toBeInstanceOf(Conflict);
  });

  it("is said to be right by the same answer, and put right through who wrote it down, by nobody else", async () => {
    await record("ingrid");
    const [recorded] = await known("ingrid");
    const { id: recordedId } = present(recorded);
    await as("samira").does("recordedAnswer.correct", correctRecordedAnswer, { recordedId, answer: "yes", words: onPhone.words });
    expect(await known("dennis")).toMatchObject([{ confirmedAt: scenario.clock.now().getTime(), correctedAt: null }]);
    const other = { recordedId, answer: "no", words: null } as const;
    for (const who of ["rik", "sanne"] as const) {
      await expect(as(who).does("recordedAnswer.correct", correctRecordedAnswer, other)).rejects.toBeInstanceOf(NotFound);
    }
    await as("ingrid").does("recordedAnswer.correct", correctRecordedAnswer, other);
    expect(await known("dennis")).toMatchObject([{ answer: "no" }]);
  });

  it("is never written for the client, for oneself, for a day to come, or over an answer that is there", async () => {
    const { steps } = scenario.items;
    await expect(record("ingrid", { of: "dennis" })).rejects.toBeInstanceOf(Refused);
    await expect(record("samira", { of: "samira" })).rejects.toBeInstanceOf(Invalid);
    await expect(record("ingrid", { of: "rik", on: steps.accepted })).rejects.toBeInstanceOf(Conflict);
    const tomorrow = {
      ...onPhone,
      saidOn: "2026-11-24",
      answer: "yes",
      aboutId: steps.requested,
      personId: scenario.personId("samira"),
    } as const;
    await expect(as("ingrid").does("recordedAnswer.write", writeRecordedAnswer, tomorrow)).rejects.toBeInstanceOf(Invalid);
    await expect(as("dennis").permit("recordedAnswer.write")).rejects.toBeInstanceOf(Refused);
  });

  it("is never agreement to the purpose", async () => {
    expect(recordedKinds).not.toContain("purposeAnswer");
    for (const who of ["dennis", "samira", "ingrid"] as const) {
      await expect(as(who).permit("purpose.answerForSomebody")).rejects.toBeInstanceOf(Refused);
    }
    const about = { about: "stepAnswer", aboutId: scenario.items.purposes.current } as const;
    const asked = { ...onPhone, ...about, answer: "yes", personId: scenario.personId("samira") } as const;
    await expect(as("ingrid").does("recordedAnswer.write", writeRecordedAnswer, asked)).rejects.toBeInstanceOf(NotFound);
  });

  it("a member writes and reads it only for people whom they may know of", async () => {
    const show = (knownToOthers: boolean) => {
      const change = { role: "member" as const, relationWords: null, knownToOthers, period: "month" as const };
      return as("dennis").does("member.change", changeMember, { ...change, labels: [], personId: scenario.personId("samira") });
    };
    await show(false);
    await expect(record("rik")).rejects.toBeInstanceOf(Invalid);
    await record("ingrid");
    expect(await known("rik")).toEqual([]);
    await show(true);
    expect(await known("rik")).toMatchObject([{ personName: "Samira" }]);
  });

  it("is also what somebody says to a proposal: theirs, marked, and read by others where they read such words", async () => {
    const { items, personId } = scenario;
    const said = { ...onPhone, about: "proposalResponse", aboutId: items.proposals.waiting, personId: personId("rik") } as const;
    await expect(as("ingrid").does("recordedAnswer.write", writeRecordedAnswer, { ...said, answer: "yes" })).rejects.toBeInstanceOf(
      Invalid,
    );
    const page = await as("ingrid").does("recordedAnswer.read", readRecordedAnswers, null);
    expect(page.recordable.some((one) => one.aboutId === said.aboutId && one.personId === said.personId)).toBe(true);
    await as("ingrid").does("recordedAnswer.write", writeRecordedAnswer, { ...said, answer: "good" });
    expect(await known("dennis")).toMatchObject([{ about: "proposalResponse", answer: "good", personName: "Rik" }]);
    expect(await known("sanne")).toMatchObject([{ about: "proposalResponse", answer: null, words: null }]);
    const { proposalResponse } = scenario.store.tables;
    const rows = await scenario.store.read.select().from(proposalResponse);
    expect(rows.filter((row) => row.personId === said.personId)).toMatchObject([{ kind: "good", words: onPhone.words }]);
    // Who proposed it is not asked.
    const proposer = { ...said, personId: personId("samira"), answer: "good" } as const;
    await expect(as("ingrid").does("recordedAnswer.write", writeRecordedAnswer, proposer)).rejects.toBeInstanceOf(Refused);
  });

  it("is taken back whole", async () => {
    const { changeId } = await record("ingrid");
    await as("ingrid").does("change.undo", undoChange, { changeId });
    expect(await known("dennis")).toEqual([]);
    expect(stepIn(await as("samira").reads(), scenario.items.steps.requested)).toMatchObject({ state: "requested" });
  });
});

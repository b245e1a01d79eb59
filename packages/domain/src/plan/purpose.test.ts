import { type NewPurpose, NotFound, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { readHistory } from "../journal/read-history.ts";
import { present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { answerPurpose } from "./answer-purpose.ts";
import { writePurpose } from "./write-purpose.ts";

const { scenario, as } = inScenario("sqlite");

const write = (purpose: Omit<NewPurpose, "clientId">) =>
  as("dennis").does("purpose.write", writePurpose, { clientId: scenario.clientId, ...purpose });
const purposeOf = async (key: "dennis" | "samira" | "rik" | "ingrid") => present((await as(key).reads()).purpose);

describe("writing why", () => {
  it("asks everyone again, and shows what they agreed to before", async () => {
    await write({ words: "Samen is het lichter.", change: "asksAgain", basedOn: scenario.items.purposes.current });
    expect(await purposeOf("dennis")).toMatchObject({ words: "Samen is het lichter.", agreedBy: [] });
    expect(await purposeOf("samira")).toMatchObject({ yourAnswer: null, before: expect.stringContaining("mensen om me heen") });
  });

  it("keeps the agreements when the change is small", async () => {
    const { agreedBy } = await purposeOf("dennis");
    await write({ words: "Ik wil weer mensen om me heen.", change: "small", basedOn: scenario.items.purposes.current });
    expect(agreedBy.length).toBeGreaterThan(0);
    expect((await purposeOf("dennis")).agreedBy).toEqual(agreedBy);
  });

  it("is the client's alone", async () => {
    const words = {
      clientId: scenario.clientId,
      words: "Beter voor hem",
      change: "small" as const,
      basedOn: scenario.items.purposes.current,
    };
    for (const key of ["samira", "rik", "ingrid"] as const)
      await expect(as(key).does("purpose.write", writePurpose, words)).rejects.toBeInstanceOf(Refused);
  });

  it("loses no text when the words were replaced in between", async () => {
    const { current: basedOn } = scenario.items.purposes;
    const { item } = await write({ words: "Eerste woorden", change: "asksAgain", basedOn });
    await expect(write({ words: "Tweede woorden", change: "asksAgain", basedOn })).rejects.toMatchObject({
      reason: "purpose.replaced",
      texts: { mine: "Tweede woorden", theirs: "Eerste woorden" },
    });
    const dennis = as("dennis");
    const texts = await readHistory(dennis.ctx, await dennis.permit("history.read"), { itemKind: "purpose", itemId: item.id });
    expect(texts.at(-1)).toMatchObject({ reason: "kept", after: "Tweede woorden" });
  });

  it("asks nobody twice when the same words come twice", async () => {
    const { current: basedOn } = scenario.items.purposes;
    await write({ words: "Samen is het lichter.", change: "asksAgain", basedOn });
    const { id: purposeId } = await purposeOf("rik");
    await as("rik").does("purpose.answer", answerPurpose, { purposeId, answer: "agrees" });
    await write({ words: "Samen is het lichter.", change: "asksAgain", basedOn });
    expect((await purposeOf("dennis")).agreedBy).toEqual([scenario.personId("rik")]);
  });
});

describe("answering it", () => {
  it("is one's own answer, which may change", async () => {
    const { current: purposeId } = scenario.items.purposes;
    await as("rik").does("purpose.answer", answerPurpose, { purposeId, answer: "notYet" });
    expect(await purposeOf("rik")).toMatchObject({ yourAnswer: "notYet" });
    await as("rik").does("purpose.answer", answerPurpose, { purposeId, answer: "agrees" });
    expect((await purposeOf("dennis")).agreedBy).toContain(scenario.personId("rik"));
  });

  it("goes to the words that count now", async () => {
    const { first } = scenario.items.purposes;
    await expect(as("rik").does("purpose.answer", answerPurpose, { purposeId: first, answer: "agrees" })).rejects.toMatchObject({
      reason: "purpose.replaced",
    });
  });

  it("is not the client's, nor of who rests or is not there", async () => {
    const answer = { purposeId: scenario.items.purposes.current, answer: "agrees" as const };
    await expect(as("dennis").does("purpose.answer", answerPurpose, answer)).rejects.toBeInstanceOf(Refused);
    await expect(as("wilma").does("purpose.answer", answerPurpose, answer)).rejects.toBeInstanceOf(Refused);
    await expect(as("kees").does("purpose.answer", answerPurpose, answer)).rejects.toBeInstanceOf(NotFound);
  });
});

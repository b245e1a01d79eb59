import type { PurposeAnswers, PurposeVersions } from "@naast/db";
import { newId, type PersonId, type PurposeAnswer, type PurposeChange } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { countsFrom, type PurposeReader, purposeView } from "./purpose-view.ts";

const clientId = newId("Client");
const [client, samira, ingrid] = [newId("Person"), newId("Person"), newId("Person")];
const participants = [samira, ingrid];

/** Versions as the database gives them, the newest first; their words are their number. */
function versions(...changes: readonly PurposeChange[]): PurposeVersions {
  const all = changes.map((change, index) => ({
    id: newId("Purpose"),
    clientId,
    number: index + 1,
    words: `woorden ${index + 1}`,
    change,
    writtenBy: client,
    writtenAt: new Date(index),
    version: 1,
    removedAt: null,
  }));
  return all.toReversed();
}

const said = (personId: PersonId, number: number, answer: PurposeAnswer = "agrees"): PurposeAnswers[number] => ({
  personId,
  number,
  answer,
});
const reader = (personId: PersonId, seesWhoIsOpen = false): PurposeReader => ({ personId, isClient: personId === client, seesWhoIsOpen });
const seenBy = (who: PurposeReader, asked: { versions: PurposeVersions; answers: PurposeAnswers }) =>
  purposeView({ ...asked, participants, reader: who });

describe("the purpose as somebody reads it", () => {
  it("is nothing as long as nothing was written", () => {
    expect(seenBy(reader(samira), { versions: [], answers: [] })).toBeNull();
  });

  it("says who agrees, and to client and workers who was not heard yet", () => {
    const asked = { versions: versions("asksAgain"), answers: [said(samira, 1)] };
    expect(seenBy(reader(client, true), asked)).toMatchObject({
      words: "woorden 1",
      agreedBy: [samira],
      openFor: [ingrid],
      yourAnswer: null,
    });
    expect(seenBy(reader(samira), asked)).toMatchObject({ agreedBy: [samira], openFor: [], yourAnswer: "agrees", before: null });
  });

  it("keeps the agreement through a small change, and shows what it was given to", () => {
    const asked = { versions: versions("asksAgain", "small", "small"), answers: [said(samira, 1)] };
    expect(seenBy(reader(samira), asked)).toMatchObject({
      words: "woorden 3",
      before: "woorden 1",
      yourAnswer: "agrees",
      agreedBy: [samira],
    });
  });

  it("asks everybody again for other words, and shows the ones that they agreed to", () => {
    const asked = { versions: versions("asksAgain", "asksAgain"), answers: [said(samira, 1), said(ingrid, 1), said(ingrid, 2)] };
    expect(seenBy(reader(samira), asked)).toMatchObject({ agreedBy: [ingrid], yourAnswer: null, before: "woorden 1" });
    expect(seenBy(reader(client, true), asked)?.openFor).toEqual([samira]);
  });

  it("takes the last answer for somebody's answer, and 'not yet' for no agreement", () => {
    const asked = { versions: versions("asksAgain", "small"), answers: [said(samira, 1), said(samira, 2, "notYet")] };
    expect(seenBy(reader(samira), asked)).toMatchObject({ yourAnswer: "notYet", agreedBy: [] });
    expect(seenBy(reader(client, true), asked)?.openFor).toEqual([samira, ingrid]);
  });

  it("counts from the first words, also when they were called a small change", () => {
    expect(countsFrom(versions("small", "small"))).toBe(1);
    expect(countsFrom(versions("asksAgain", "small", "asksAgain", "small"))).toBe(3);
  });

  it("names nobody who no longer takes part", () => {
    const gone = newId("Person");
    const asked = { versions: versions("asksAgain"), answers: [said(gone, 1)] };
    expect(seenBy(reader(client, true), asked)?.agreedBy).toEqual([]);
  });
});

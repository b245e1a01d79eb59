import { NotFound, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { goalIn } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { addComment } from "./add-comment.ts";
import { noteContactMoment } from "./note-contact-moment.ts";
import { removeComment } from "./remove-comment.ts";
import { removeContactMoment } from "./remove-contact-moment.ts";
import { removeOwnView } from "./remove-own-view.ts";
import { writeOwnView } from "./write-own-view.ts";

const { scenario, as } = inScenario("sqlite");

const goalOf = async (key: "dennis" | "samira" | "rik") => goalIn(await as(key).reads(), scenario.items.goals.everyone);
const view = (words: string, version: number | null) => ({
  clientId: scenario.clientId,
  goalId: scenario.items.goals.everyone,
  words,
  version,
});

describe("an own view", () => {
  it("stands beside the client's words, one for each person", async () => {
    const { words } = await goalOf("dennis");
    await as("rik").does("ownView.write", writeOwnView, view("Eén keer per week is genoeg.", null));
    const goal = await goalOf("dennis");
    expect(goal.words).toBe(words);
    expect(goal.ownViews.map(({ personId }) => personId)).toEqual([scenario.personId("samira"), scenario.personId("rik")]);
  });

  it("is not for the client, whose words are the goal", async () => {
    await expect(as("dennis").does("ownView.write", writeOwnView, view("Ja", null))).rejects.toBeInstanceOf(Refused);
  });

  it("written on two devices gives both texts back", async () => {
    const [written] = (await goalOf("samira")).ownViews;
    const version = written?.version ?? null;
    await as("samira").does("ownView.write", writeOwnView, view("Bellen mag ook.", version));
    await expect(as("samira").does("ownView.write", writeOwnView, view("Liever zien.", version))).rejects.toMatchObject({
      reason: "words.changed",
      texts: { mine: "Liever zien.", theirs: "Bellen mag ook." },
    });
    await expect(as("samira").does("ownView.write", writeOwnView, view("Van een leeg blad.", null))).rejects.toMatchObject({
      reason: "words.changed",
    });
  });

  it("is taken away by who wrote it, and can be written anew", async () => {
    const { ofSamira: ownViewId } = scenario.items.ownViews;
    await expect(as("rik").does("ownView.remove", removeOwnView, { ownViewId })).rejects.toBeInstanceOf(Refused);
    await as("samira").does("ownView.remove", removeOwnView, { ownViewId });
    expect((await goalOf("dennis")).ownViews).toEqual([]);
    await as("samira").does("ownView.write", writeOwnView, view("Toch iets.", null));
    expect((await goalOf("dennis")).ownViews).toMatchObject([{ words: "Toch iets." }]);
  });
});

describe("a comment", () => {
  it("is written under a goal that one sees", async () => {
    const { everyone, workers } = scenario.items.goals;
    await as("rik").does("comment.add", addComment, { clientId: scenario.clientId, goalId: everyone, words: "Goed idee" });
    expect((await goalOf("samira")).comments.at(-1)).toMatchObject({ words: "Goed idee", mayRemove: false });
    const unseen = { clientId: scenario.clientId, goalId: workers, words: "Hallo" };
    await expect(as("rik").does("comment.add", addComment, unseen)).rejects.toBeInstanceOf(NotFound);
  });

  it("is taken away by who wrote it or by the client", async () => {
    const { ofRik: commentId, ofDennis } = scenario.items.comments;
    await expect(as("samira").does("comment.remove", removeComment, { commentId })).rejects.toBeInstanceOf(Refused);
    await as("dennis").does("comment.remove", removeComment, { commentId });
    await expect(as("rik").does("comment.remove", removeComment, { commentId })).rejects.toBeInstanceOf(NotFound);
    await as("dennis").does("comment.remove", removeComment, { commentId: ofDennis });
    expect((await goalOf("rik")).comments).toEqual([]);
  });
});

describe("a moment", () => {
  const moment = { words: "Gebeld met mam", onDay: "2026-11-22", withWhom: "mam", felt: null };

  it("is the client's own, and shared with who they choose", async () => {
    const { clientId } = scenario;
    const readerIds = [scenario.personId("rik")];
    await as("dennis").does("contactMoment.note", noteContactMoment, { clientId, ...moment, visibility: "me", readerIds: [] });
    await as("dennis").does("contactMoment.note", noteContactMoment, { clientId, ...moment, visibility: "chosen", readerIds });
    const seenBy = async (key: "dennis" | "samira" | "rik") =>
      (await as(key).reads()).contactMoments.filter(({ words }) => words === moment.words).length;
    expect([await seenBy("dennis"), await seenBy("rik"), await seenBy("samira")]).toEqual([2, 1, 0]);
  });

  it("is neither noted nor taken away by somebody else", async () => {
    const noted = { clientId: scenario.clientId, ...moment, visibility: "everyone" as const, readerIds: [] };
    await expect(as("ingrid").does("contactMoment.note", noteContactMoment, noted)).rejects.toBeInstanceOf(Refused);
    const { everyone: contactMomentId } = scenario.items.contactMoments;
    await expect(as("samira").does("contactMoment.remove", removeContactMoment, { contactMomentId })).rejects.toBeInstanceOf(Refused);
    await as("dennis").does("contactMoment.remove", removeContactMoment, { contactMomentId });
    expect((await as("samira").reads()).contactMoments).toEqual([]);
  });
});

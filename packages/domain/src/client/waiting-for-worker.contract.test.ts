import { engines, type TestEngine } from "@naast/db/testing/stores";
import { type PersonaKey } from "@naast/testing";
import { type Label, meetingReply, meetingToFind, newContribution, oneDay, type WaitingView } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { askChair } from "../meeting/chair.ts";
import { addContribution } from "../meeting/contributions.ts";
import { findTime } from "../meeting/find-time.ts";
import { talksWaiting } from "../meeting/held-waiting.ts";
import { leadTalk } from "../meeting/lead-talk.ts";
import { makeAgreement } from "../meeting/make-agreement.ts";
import { replyToMeeting } from "../meeting/reply-to-meeting.ts";
import { writeVoice } from "../meeting/write-voice.ts";
import { alsoWaiting } from "../plan/also-waiting.ts";
import { openViewRound } from "../plan/open-view-round.ts";
import { viewsWaiting } from "../plan/views-waiting.ts";
import { writeRoundView } from "../plan/write-round-view.ts";
import { present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { readCaseload } from "./read-caseload.ts";

const notOfTalk: ReadonlySet<WaitingView["kind"]> = new Set(["stepRequest", "stepOffer", "proposal", "purpose"]);

describe.each<TestEngine>(engines)("what asks for a word of a worker, on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const onYou = async (who: PersonaKey) => {
    const caseload = await as(who).doesInShelter("caseload.read", (ctx, permit) => readCaseload(ctx, permit), null);
    return caseload.onYou.filter(({ kind, clientId }) => clientId === scenario.clientId && !notOfTalk.has(kind));
  };
  const kinds = async (who: PersonaKey) => new Set((await onYou(who)).map(({ kind }) => kind));
  const at = () => ({ clientId: scenario.clientId, meetingId: scenario.items.meetings.everyone });

  /** The same, as the plan itself says it to this reader. */
  async function inPlan(who: PersonaKey): Promise<readonly string[]> {
    const { ctx, permit, reads } = as(who);
    const reading = await permit("plan.read");
    const also = await alsoWaiting(ctx, reading, await reads());
    const talks = await talksWaiting(ctx, reading);
    const views = await viewsWaiting(ctx, reading);
    const told = [...also, ...talks].map(({ kind, words, since }) => `${kind} ${words} ${since}`);
    return [...told, ...views.map(({ about }) => `threeViews ${about}`)].toSorted();
  }
  const inCaseload = async (who: PersonaKey) =>
    (await onYou(who))
      .map(({ kind, subjectWords, since }) => (kind === "threeViews" ? `${kind} ${subjectWords}` : `${kind} ${subjectWords} ${since}`))
      .toSorted();

  /** Of everything one: times, whether they come, who leads, what they bring, words typed for them, an agreement, a round. */
  async function askEverything(): Promise<void> {
    const { clientId, personId, items } = scenario;
    const offer = { clientId, title: "Wanneer kan het", times: ["2026-12-03 19:00", "2026-12-05 11:00"], visibility: "everyone" };
    await as("dennis").does("meeting.find", findTime, meetingToFind.parse(offer));
    await as("dennis").does("meeting.askChair", askChair, { ...at(), personId: personId("sanne") });
    const soup = newContribution.parse({ ...at(), what: "Soep", doerId: personId("sanne") });
    await as("dennis").does("meeting.addContribution", addContribution, soup);
    await as("dennis").does("talk.lead", leadTalk, { ...at(), phase: "start" });
    const said = { ...at(), speakerId: personId("sanne"), words: "Ik bel de gemeente." };
    await as("ingrid").does("voice.write", writeVoice, said);
    const agreement = { ...at(), ownerId: personId("sanne"), what: "Bellen", onDay: "2026-12-01", whenWords: null };
    await as("dennis").does("agreement.make", makeAgreement, agreement);
    const round = { clientId, goalId: items.goals.idea, question: null, personIds: [personId("sanne")] };
    await as("dennis").does("threeViews.open", openViewRound, round);
  }

  it("is the same on the list of all plans as in the plan itself, for each worker", async () => {
    await askEverything();
    for (const who of ["ingrid", "sanne"] as const) expect(await inCaseload(who)).toEqual(await inPlan(who));
    expect(await kinds("sanne")).toEqual(
      new Set([
        "proposalToAnswer",
        "meetingTimes",
        "meetingComing",
        "meetingChair",
        "meetingContribution",
        "voice",
        "agreement",
        "threeViews",
      ]),
    );
  });

  it("says where the answer is given, and who asks", async () => {
    await askEverything();
    const coming = present(
      (await onYou("sanne")).find(({ kind, subjectWords }) => kind === "meetingComing" && subjectWords === "Post en geld"),
    );
    expect(coming).toMatchObject({ meetingId: at().meetingId, waiterName: "Ingrid", waiterRelation: "worker", onName: "Sanne" });
    expect((await onYou("sanne")).find(({ kind }) => kind === "threeViews")).toMatchObject({
      waiterName: "Dennis",
      waiterRelation: "client",
    });
  });

  it("is gone with the answer, and when the moment has passed", async () => {
    await askEverything();
    await as("sanne").does("meeting.reply", replyToMeeting, meetingReply.parse({ ...at(), coming: "no" }));
    expect(await inCaseload("sanne")).toEqual(await inPlan("sanne"));
    const about = (await onYou("sanne")).filter(({ meetingId }) => meetingId === at().meetingId).map(({ kind }) => kind);
    expect(about).not.toContain("meetingComing");
    const [round] = await viewsWaiting(as("sanne").ctx, await as("sanne").permit("plan.read"));
    const { roundId } = present(round);
    await as("sanne").does("threeViews.write", writeRoundView, { roundId, words: "Rustig aan.", saysNothing: false, version: null });
    expect(await kinds("sanne")).not.toContain("threeViews");
    scenario.clock.forward(30 * oneDay);
    expect(await kinds("sanne")).not.toContain("meetingComing");
    expect(await inCaseload("sanne")).toEqual(await inPlan("sanne"));
  });

  it("tells nothing of what the worker may no longer read", async () => {
    await askEverything();
    const { clientId, items, personId } = scenario;
    const closing = { clientId, itemKind: "meeting" as const, itemId: items.meetings.everyone, visibility: "me" as const, readerIds: [] };
    await as("dennis").does("visibility.change", changeVisibility, closing);
    expect(JSON.stringify(await onYou("sanne"))).not.toMatch(/Post en geld|Soep|gemeente|Bellen"/);
    expect(await inCaseload("sanne")).toEqual(await inPlan("sanne"));
    const withdraw = (label: Label) => as("dennis").does("grant.withdraw", withdrawGrant, { personId: personId("sanne"), label });
    await withdraw("meetings");
    expect(await kinds("sanne")).toEqual(new Set(["proposalToAnswer", "threeViews"]));
    await withdraw("goals");
    expect(await onYou("sanne")).toEqual([]);
  });
});

import { engines, type TestEngine } from "@naast/db/testing/stores";
import { type PersonaKey } from "@naast/testing";
import { Conflict, Invalid, idOf, NotFound, oneDay, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { readTimeline } from "../journal/read-timeline.ts";
import { present, stepIn } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { answerAgreement, removeAgreement } from "./answer-agreement.ts";
import { answerVoice } from "./answer-voice.ts";
import { planAgreement, proposeAgreement } from "./carry-agreement.ts";
import { talksWaiting } from "./held-waiting.ts";
import { closeTalk, leadTalk, moveToPoint } from "./lead-talk.ts";
import { lookBack } from "./look-back.ts";
import { makeAgreement } from "./make-agreement.ts";
import { readTalkOf } from "./read-talk.ts";
import { respondToTalk } from "./respond-to-talk.ts";
import { writeVoice } from "./write-voice.ts";

const agreementIdOf = (id: string) => idOf("MeetingAgreement").parse(id);

describe.each<TestEngine>(engines)("a meeting that is going on, on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const at = () => ({ clientId: scenario.clientId, meetingId: scenario.items.meetings.everyone });
  const read = (who: PersonaKey) => as(who).does("talk.read", readTalkOf, at());
  const lead = (who: PersonaKey, phase: "start" | "end" | "goOn") => as(who).does("talk.lead", leadTalk, { ...at(), phase });
  const say = (by: PersonaKey, speaker: PersonaKey, words = "Ik kan op maandag.") =>
    as(by).does("voice.write", writeVoice, { ...at(), speakerId: scenario.personId(speaker), words });
  type Said = { as: "approve" | "aloud" | "change" | "drop"; words?: string };
  const answer = (by: PersonaKey, voiceId: string, { as: said, words }: Said) =>
    as(by).does("voice.answer", answerVoice, { ...at(), voiceId: idOf("MeetingVoice").parse(voiceId), answer: said, words: words ?? null });
  const agree = (by: PersonaKey, owner: PersonaKey) => {
    const agreement = { ...at(), ownerId: scenario.personId(owner), what: "Bellen met de gemeente", onDay: "2026-12-01", whenWords: null };
    return as(by).does("agreement.make", makeAgreement, agreement);
  };
  const agreementIn = async (who: PersonaKey, id: string) => present((await read(who)).agreements.find((one) => one.id === id));
  const heard = async (who: PersonaKey) => (await read(who)).voices.map(({ words }) => words);

  it("is moved on by the client and the worker beside them, and by no member who does not chair", async () => {
    await expect(lead("samira", "start")).rejects.toBeInstanceOf(Refused);
    await expect(as("dennis").does("talk.lead", moveToPoint, { ...at(), pointId: null })).rejects.toBeInstanceOf(Conflict);
    await lead("ingrid", "start");
    await expect(lead("dennis", "start")).rejects.toBeInstanceOf(Conflict);
    expect(await read("rik")).toMatchObject({ mayLead: false, endedAt: null });
    await lead("dennis", "end");
    expect((await read("rik")).endedAt).toBe(scenario.clock.now().getTime());
    await lead("dennis", "goOn");
    expect((await read("rik")).endedAt).toBeNull();
  });

  it("keeps what somebody typed for another from everybody else until that person says that it is right", async () => {
    await lead("dennis", "start");
    const { item } = await say("ingrid", "samira");
    expect(await Promise.all((["dennis", "rik", "sanne"] as const).map(heard))).toEqual([[], [], []]);
    expect((await read("samira")).voicesToApprove).toMatchObject([{ id: item.id, words: "Ik kan op maandag." }]);
    expect((await read("ingrid")).voicesWritten).toHaveLength(1);
    const nowhere = await Promise.all((["dennis", "rik", "sanne"] as const).map(read));
    expect(JSON.stringify(nowhere)).not.toContain("maandag");
    expect(
      await as("samira")
        .permit("plan.read")
        .then((permit) => talksWaiting(as("samira").ctx, permit)),
    ).toMatchObject([{ kind: "voice", itemId: item.id }]);
    await expect(answer("rik", item.id, { as: "approve" })).rejects.toBeInstanceOf(NotFound);
    await expect(answer("ingrid", item.id, { as: "approve" })).rejects.toBeInstanceOf(Refused);
    await answer("samira", item.id, { as: "change", words: "Ik kan op dinsdag." });
    expect(await heard("rik")).toEqual(["Ik kan op dinsdag."]);
    expect((await read("dennis")).voices).toMatchObject([{ approved: "self", speakerId: scenario.personId("samira") }]);
  });

  it("records a yes that was said aloud as such; the speaker can take it away afterwards, and nothing of it is left", async () => {
    await lead("dennis", "start");
    const { item } = await say("ingrid", "rik", "Geheim van Rik");
    await answer("ingrid", item.id, { as: "aloud" });
    expect((await read("dennis")).voices).toMatchObject([{ approved: "aloud" }]);
    await expect(answer("ingrid", item.id, { as: "drop" })).rejects.toBeInstanceOf(Conflict);
    await answer("rik", item.id, { as: "drop" });
    expect(await heard("dennis")).toEqual([]);
    const { history, meetingVoice } = scenario.store.tables;
    expect(await scenario.store.read.select().from(meetingVoice)).toEqual([]);
    expect(JSON.stringify(await scenario.store.read.select().from(history))).not.toContain("Geheim van Rik");
  });

  it("hears only people who read the meeting", async () => {
    await lead("dennis", "start");
    await expect(say("dennis", "tarik")).rejects.toBeInstanceOf(Invalid);
    await expect(say("dennis", "wilma")).rejects.toBeInstanceOf(Invalid);
    await expect(agree("dennis", "tarik")).rejects.toBeInstanceOf(Invalid);
    await say("dennis", "dennis");
    expect(await heard("samira")).toHaveLength(1);
    const hidden = { clientId: scenario.clientId, meetingId: scenario.items.meetings.workers };
    await expect(as("samira").does("talk.read", readTalkOf, hidden)).rejects.toBeInstanceOf(NotFound);
  });

  it("makes of an agreement a step that somebody said yes to, or a request", async () => {
    await lead("dennis", "start");
    const yes = (await agree("dennis", "samira")).item.id;
    const open = (await agree("ingrid", "rik")).item.id;
    expect((await agreementIn("rik", open)).state).toBe("waiting");
    await expect(
      as("ingrid").does("agreement.answer", answerAgreement, { ...at(), agreementId: agreementIdOf(yes), answer: "yes" }),
    ).rejects.toBeInstanceOf(Refused);
    await as("samira").does("agreement.answer", answerAgreement, { ...at(), agreementId: agreementIdOf(yes), answer: "yes" });
    const goalId = scenario.items.goals.everyone;
    for (const agreementId of [yes, open]) {
      await as("dennis").does("agreement.plan", planAgreement, { ...at(), agreementId: agreementIdOf(agreementId), goalId });
    }
    const plan = await as("dennis").reads();
    const stepOf = async (id: string) => stepIn(plan, present((await agreementIn("dennis", id)).stepId));
    expect(await stepOf(yes)).toMatchObject({ state: "accepted", doerId: scenario.personId("samira"), what: "Bellen met de gemeente" });
    expect(await stepOf(open)).toMatchObject({
      state: "requested",
      doerId: scenario.personId("rik"),
      authorId: scenario.personId("ingrid"),
    });
    await expect(
      as("samira").does("agreement.answer", answerAgreement, { ...at(), agreementId: agreementIdOf(yes), answer: "no" }),
    ).rejects.toBeInstanceOf(Conflict);
  });

  it("lets others propose an agreement for the plan, and the client decides", async () => {
    await lead("dennis", "start");
    const id = (await agree("samira", "samira")).item.id;
    const asked = { ...at(), agreementId: agreementIdOf(id), goalId: scenario.items.goals.everyone };
    await as("samira").does("agreement.propose", proposeAgreement, asked);
    await expect(as("rik").does("agreement.propose", proposeAgreement, asked)).rejects.toBeInstanceOf(Conflict);
    const { proposalId } = await agreementIn("dennis", id);
    expect((await as("dennis").reads()).proposals.find((one) => one.id === proposalId)).toMatchObject({
      kind: "addStep",
      words: "Bellen met de gemeente",
      proposerId: scenario.personId("samira"),
    });
    await expect(as("ingrid").does("agreement.plan", planAgreement, asked)).rejects.toBeInstanceOf(Refused);
  });

  it("drops an agreement for who wrote it, whose name it has, and the client", async () => {
    await lead("dennis", "start");
    const id = (await agree("ingrid", "samira")).item.id;
    const asked = { ...at(), agreementId: agreementIdOf(id) };
    await expect(as("rik").does("agreement.remove", removeAgreement, asked)).rejects.toBeInstanceOf(Refused);
    await as("samira").does("agreement.remove", removeAgreement, asked);
    expect((await read("dennis")).agreements).toEqual([]);
  });

  it("can be answered for a week by who was not there, and waits for the client on the day to look back", async () => {
    const respond = (words: string) => as("rik").does("talk.respond", respondToTalk, { ...at(), words });
    await lead("dennis", "start");
    await expect(respond("Te vroeg")).rejects.toBeInstanceOf(Conflict);
    const closing = { fallbackWords: "Dan belt Samira mij.", nextWords: null, nextOn: "2027-01-12", lookBackOn: "2026-12-21" };
    await as("dennis").does("talk.lead", closeTalk, { ...at(), ...closing });
    await lead("dennis", "end");
    await respond("Ik was er niet.");
    await respond("Ik was er niet. Ik help graag mee.");
    expect((await read("samira")).absent.map(({ words }) => words)).toEqual(["Ik was er niet. Ik help graag mee."]);
    scenario.clock.forward(7 * oneDay + 1);
    await expect(respond("Te laat")).rejects.toBeInstanceOf(Conflict);
    expect(await read("samira")).toMatchObject({ ...closing, respondUntil: null, lookBackSuggestion: null });
    scenario.clock.forward(28 * oneDay);
    const { ctx } = as("dennis");
    expect(await talksWaiting(ctx, await as("dennis").permit("plan.read"))).toMatchObject([{ kind: "lookBack" }]);
  });

  it("is looked back on by the client from the chosen day, in own words or with none, and asks no more after that", async () => {
    const look = (who: PersonaKey, words: string | null) => as(who).does("talk.lookBack", lookBack, { ...at(), words });
    const lookBackOn = "2026-12-21";
    const close = (day: string) =>
      as("dennis").does("talk.lead", closeTalk, { ...at(), fallbackWords: null, nextWords: null, nextOn: null, lookBackOn: day });
    const waiting = async () => talksWaiting(as("dennis").ctx, await as("dennis").permit("plan.read"));
    await expect(look("dennis", "Er was nog niets.")).rejects.toBeInstanceOf(Conflict);
    await lead("dennis", "start");
    await close(lookBackOn);
    await lead("dennis", "end");
    await expect(look("dennis", "Te vroeg.")).rejects.toBeInstanceOf(Conflict);
    scenario.clock.forward(28 * oneDay);
    for (const other of ["samira", "ingrid"] as const) await expect(look(other, "Het ging goed.")).rejects.toBeInstanceOf(Refused);
    expect(await waiting()).toMatchObject([{ kind: "lookBack" }]);
    await look("dennis", "We belden elke week.");
    expect(await waiting()).toEqual([]);
    expect(await read("samira")).toMatchObject({ lookBackWords: "We belden elke week.", lookedBack: true });
    await close("2026-12-20");
    expect(await waiting()).toMatchObject([{ kind: "lookBack" }]);
    await look("dennis", null);
    expect(await waiting()).toEqual([]);
    expect((await read("samira")).lookBackWords).toBe("We belden elke week.");
  });

  it("tells the timeline that it began and ended, and not every word in between", async () => {
    await lead("dennis", "start");
    await say("ingrid", "samira");
    await lead("dennis", "end");
    const asked = { clientId: scenario.clientId, limit: 3 };
    const { entries } = await as("samira").does("timeline.read", readTimeline, asked);
    expect(entries.slice(0, 2).map(({ event }) => event.kind)).toEqual(["talk.ended", "talk.started"]);
  });
});

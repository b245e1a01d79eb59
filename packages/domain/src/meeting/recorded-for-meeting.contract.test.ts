import { engines, type TestEngine } from "@naast/db/testing/stores";
import { type PersonaKey, type Scenario } from "@naast/testing";
import {
  Conflict,
  Invalid,
  idOf,
  meetingToFind,
  momentOf,
  NotFound,
  oneDay,
  type RecordedKind,
  type RecordedSaid,
} from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { correctRecordedAnswer } from "../plan/correct-recorded-answer.ts";
import { readRecordedAnswers } from "../plan/read-recorded-answers.ts";
import { undoChange } from "../plan/undo-change.ts";
import { writeRecordedAnswer } from "../plan/write-recorded-answer.ts";
import { present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { findTime } from "./find-time.ts";
import { leadTalk } from "./lead-talk.ts";
import { readMeetingPage } from "./read-meeting-page.ts";
import { readTalkOf } from "./read-talk.ts";
import { replyToMeeting } from "./reply-to-meeting.ts";

describe.each<TestEngine>(engines)("what somebody who is not there says about a meeting, written down, on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const evening = momentOf("2026-12-03", "19:00").getTime();
  const weekend = momentOf("2026-12-05", "11:00").getTime();
  type MeetingId = Scenario["items"]["meetings"]["everyone"];
  type Told = { about: RecordedKind; answer: RecordedSaid; meetingId: MeetingId; of?: PersonaKey; times?: string[]; words?: string | null };

  const record = (by: PersonaKey, { of = "samira", meetingId, times = [], words = null, ...told }: Told) => {
    const how = { way: "telephone", saidOn: "2026-11-23", readBack: "yes" } as const;
    const said = { ...told, ...how, aboutId: meetingId, personId: scenario.personId(of), times, words };
    return as(by).does("recordedAnswer.write", writeRecordedAnswer, said);
  };
  const list = (who: PersonaKey) => as(who).does("recordedAnswer.read", readRecordedAnswers, null);
  const page = (who: PersonaKey, meetingId: MeetingId) => as(who).does("meeting.read", readMeetingPage, { meetingId });
  const talk = (who: PersonaKey, meetingId: MeetingId) => as(who).does("talk.read", readTalkOf, { meetingId });
  async function timesOffered(): Promise<MeetingId> {
    const times = ["2026-12-03 19:00", "2026-12-05 11:00"];
    const offer = meetingToFind.parse({ clientId: scenario.clientId, title: "Wanneer", times, visibility: "everyone" });
    return idOf("Meeting").parse((await as("dennis").does("meeting.find", findTime, offer)).item.id);
  }
  const coming = { about: "meetingComing", answer: "no", words: "Ik werk dan." } as const;
  const ticked = { about: "meetingTimes", answer: "times" } as const;

  it("which times work: theirs, marked where it is read, and no longer asked", async () => {
    const meetingId = await timesOffered();
    const asked = (await list("ingrid")).recordable.filter(({ aboutId }) => aboutId === meetingId);
    expect(asked).toContainEqual(expect.objectContaining({ about: "meetingTimes", personName: "Samira", times: [evening, weekend] }));
    await record("ingrid", { ...ticked, meetingId, times: [`${evening} can`] });
    const personId = scenario.personId("samira");
    for (const who of ["dennis", "samira", "rik"] as const) {
      const { times, recorded } = await page(who, meetingId);
      expect(times[0]?.answers).toEqual([{ personId, answer: "can" }]);
      expect(recorded).toMatchObject([{ personName: "Samira", recordedByName: "Ingrid", way: "telephone", readBack: true }]);
    }
    const [written] = (await list("samira")).recorded;
    expect(present(written).times).toEqual([
      { startsAt: evening, answer: "can" },
      { startsAt: weekend, answer: null },
    ]);
    expect((await list("ingrid")).recordable.some((one) => one.aboutId === meetingId && one.personId === personId)).toBe(false);
  });

  it("whether they come: put right for seven days by the same person, and taken back whole", async () => {
    const { everyone: meetingId } = scenario.items.meetings;
    const { changeId } = await record("ingrid", { ...coming, meetingId });
    expect((await page("dennis", meetingId)).replies).toMatchObject([{ personId: scenario.personId("samira"), coming: "no" }]);
    await as("ingrid").does("change.undo", undoChange, { changeId });
    expect(await page("dennis", meetingId)).toMatchObject({ replies: [], recorded: [] });
    await record("ingrid", { ...coming, meetingId });
    const { id: recordedId } = present((await list("samira")).recorded[0]);
    await as("samira").does("recordedAnswer.correct", correctRecordedAnswer, { recordedId, answer: "yes", words: null });
    expect(await page("dennis", meetingId)).toMatchObject({ replies: [{ coming: "yes" }], recorded: [{ answer: "yes" }] });
    scenario.clock.forward(7 * oneDay);
    const late = { recordedId, answer: "no", words: null } as const;
    await expect(as("samira").does("recordedAnswer.correct", correctRecordedAnswer, late)).rejects.toBeInstanceOf(Conflict);
  });

  it("never over what they said themselves, and unmarked once they say it themselves", async () => {
    const { everyone: meetingId } = scenario.items.meetings;
    await record("ingrid", { ...coming, meetingId });
    scenario.clock.forward(1000);
    const own = { clientId: scenario.clientId, meetingId, times: [], coming: "yes" as const, words: null };
    await as("samira").does("meeting.reply", replyToMeeting, own);
    expect((await page("dennis", meetingId)).recorded).toEqual([]);
    const { id: recordedId } = present((await list("ingrid")).recorded[0]);
    const over = { recordedId, answer: "no", words: null } as const;
    await expect(as("ingrid").does("recordedAnswer.correct", correctRecordedAnswer, over)).rejects.toBeInstanceOf(Conflict);
    await expect(record("ingrid", { ...coming, meetingId })).rejects.toBeInstanceOf(Conflict);
    expect((await page("dennis", meetingId)).replies).toMatchObject([{ coming: "yes" }]);
  });

  it("only of a meeting that both see, and what is asked there now", async () => {
    const { everyone, workers } = scenario.items.meetings;
    await expect(record("ingrid", { ...coming, meetingId: workers })).rejects.toBeInstanceOf(Invalid);
    await expect(record("rik", { ...coming, of: "ingrid", meetingId: workers })).rejects.toBeInstanceOf(NotFound);
    await expect(record("ingrid", { ...ticked, meetingId: everyone, times: [`${evening} can`] })).rejects.toBeInstanceOf(Conflict);
    await expect(record("ingrid", { ...ticked, answer: "yes", meetingId: everyone })).rejects.toBeInstanceOf(Invalid);
    const rikSees = (await list("rik")).recordable.map(({ aboutId }) => aboutId);
    expect(rikSees).toContain(everyone);
    expect(rikSees).not.toContain(workers);
  });

  it("what they think of it, in the week after, in their words", async () => {
    const { everyone: meetingId } = scenario.items.meetings;
    const words = { about: "meetingWords", answer: "words", words: "Ik had erbij willen zijn.", meetingId } as const;
    await expect(record("ingrid", words)).rejects.toBeInstanceOf(Conflict);
    for (const phase of ["start", "end"] as const) await as("dennis").does("talk.lead", leadTalk, { meetingId, phase });
    expect((await list("ingrid")).recordable).toContainEqual(expect.objectContaining({ about: "meetingWords", aboutId: meetingId }));
    const { changeId } = await record("ingrid", words);
    expect(await talk("dennis", meetingId)).toMatchObject({ absent: [{ words: words.words }], recorded: [{ personName: "Samira" }] });
    await as("ingrid").does("change.undo", undoChange, { changeId });
    expect(await talk("dennis", meetingId)).toMatchObject({ absent: [], recorded: [] });
    await record("ingrid", words);
    await expect(record("ingrid", words)).rejects.toBeInstanceOf(Conflict);
    const { id: recordedId } = present((await list("samira")).recorded[0]);
    const right = { recordedId, answer: "words", words: "Ik kom de volgende keer." } as const;
    await as("samira").does("recordedAnswer.correct", correctRecordedAnswer, right);
    expect(await talk("dennis", meetingId)).toMatchObject({ absent: [{ words: right.words }], recorded: [{ words: right.words }] });
    scenario.clock.forward(8 * oneDay);
    await expect(record("ingrid", { ...words, of: "rik" })).rejects.toBeInstanceOf(Conflict);
  });
});

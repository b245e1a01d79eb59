import { idOf } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { readTimeline } from "../journal/read-timeline.ts";
import { present } from "../testing/acting.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { addAgendaPoint, decideAgendaPoint, moveAgendaPoint, removeAgendaPoint } from "./agenda-points.ts";
import { addContribution, answerContribution } from "./contributions.ts";
import { nextMeetingDay } from "./next-meeting.ts";
import { readMeetingPage } from "./read-meeting-page.ts";
import { writeMeetingNote } from "./write-meeting-note.ts";

const { scenario, as } = inOneScenario("sqlite");

type Key = "dennis" | "samira" | "rik" | "ingrid" | "peter";
const meetingId = () => idOf("Meeting").parse(scenario.items.meetings.everyone);
const page = async (key: Key) => {
  const one = as(key);
  return readMeetingPage(one.ctx, await one.permit("meeting.read"), { meetingId: meetingId() });
};
const add = async (key: Key, words: string) => {
  const { item } = await as(key).does("meeting.addPoint", addAgendaPoint, { meetingId: meetingId(), words });
  return idOf("AgendaPoint").parse(item.id);
};

describe("the agenda", () => {
  it("is the client's: their points stand there, those of others wait, in the client's order", async () => {
    const first = await add("dennis", "Eerst dit");
    const second = await add("dennis", "Dan dat");
    const theirs = await add("samira", "En de sleutel?");
    const states = async () => new Map((await page("rik")).points.map(({ words, state }) => [words, state]));
    expect((await states()).get("En de sleutel?")).toBe("proposed");
    const decide = (key: Key) =>
      as(key).does("meeting.decidePoint", decideAgendaPoint, { meetingId: meetingId(), pointId: theirs, answer: "yes" });
    await expect(decide("ingrid")).rejects.toMatchObject({ name: "Refused" });
    await decide("dennis");
    const move = (pointId: typeof first, direction: "up" | "down") =>
      as("dennis").does("meeting.movePoint", moveAgendaPoint, { meetingId: meetingId(), pointId, direction });
    await move(theirs, "up");
    const onAgenda = (await page("rik")).points.filter(({ state }) => state === "onAgenda").map(({ id }) => id);
    expect(onAgenda).toEqual([first, theirs, second]);
    await expect(move(first, "up")).rejects.toMatchObject({ reason: "already.there" });
  });

  it("shows a point that the client would rather not have to who wrote it alone", async () => {
    const pointId = await add("rik", "Het oude huis");
    await as("dennis").does("meeting.decidePoint", decideAgendaPoint, { meetingId: meetingId(), pointId, answer: "no" });
    const sees = async (key: Key) => (await page(key)).points.some(({ id }) => id === pointId);
    expect([await sees("rik"), await sees("dennis"), await sees("samira"), await sees("ingrid")]).toEqual([true, true, false, false]);
    const remove = (key: Key) => as(key).does("meeting.removePoint", removeAgendaPoint, { meetingId: meetingId(), pointId });
    await expect(remove("samira")).rejects.toMatchObject({ name: "Refused" });
    await remove("rik");
    expect(await sees("rik")).toBe(false);
  });
});

describe("what somebody wants to say", () => {
  const write = (shared: boolean) =>
    as("samira").does("meeting.writeNote", writeMeetingNote, { meetingId: meetingId(), words: "Ik mis je", shared });

  it("is read by nobody else and told nowhere, until it is shared", async () => {
    const events = async () => {
      const dennis = as("dennis");
      const asked = { clientId: scenario.clientId, limit: 300 };
      return (await readTimeline(dennis.ctx, await dennis.permit("timeline.read"), asked)).entries.length;
    };
    const before = await events();
    await write(false);
    expect(await events()).toBe(before);
    for (const key of ["dennis", "rik", "ingrid"] as const) expect(JSON.stringify(await page(key))).not.toContain("Ik mis je");
    expect((await page("samira")).note).toEqual({ words: "Ik mis je", shared: false });
    const { history } = scenario.store.tables;
    expect(JSON.stringify(await scenario.store.read.select().from(history))).not.toContain("Ik mis je");
    await write(true);
    expect((await page("dennis")).sharedNotes).toEqual([{ personId: scenario.personId("samira"), words: "Ik mis je" }]);
    await write(false);
    expect((await page("dennis")).sharedNotes).toEqual([]);
  });
});

describe("who brings what", () => {
  const bring = async (by: Key, doer: Key | null) => {
    const doerId = doer === null ? null : scenario.personId(doer);
    const { item } = await as(by).does("meeting.addContribution", addContribution, { meetingId: meetingId(), what: "Soep", doerId });
    return idOf("Contribution").parse(item.id);
  };
  const answer = (key: Key, contributionId: Awaited<ReturnType<typeof bring>>, said: "yes" | "no") =>
    as(key).does("meeting.answerContribution", answerContribution, { meetingId: meetingId(), contributionId, answer: said });
  const stateOf = async (id: string) => present((await page("dennis")).contributions.find((one) => one.id === id)).state;

  it("is a request until that person says yes; nobody says it for them", async () => {
    const id = await bring("dennis", "rik");
    expect(await stateOf(id)).toBe("requested");
    await expect(answer("samira", id, "yes")).rejects.toMatchObject({ name: "Refused" });
    await expect(answer("dennis", id, "yes")).rejects.toMatchObject({ name: "Refused" });
    await answer("rik", id, "yes");
    expect(await stateOf(id)).toBe("agreed");
    await answer("rik", id, "no");
    expect(await stateOf(id)).toBe("open");
  });

  it("is an offer until the client says yes, also of what nobody does yet", async () => {
    const id = await bring("dennis", null);
    await answer("samira", id, "yes");
    expect(await stateOf(id)).toBe("offered");
    await expect(answer("ingrid", id, "yes")).rejects.toMatchObject({ name: "Refused" });
    await answer("dennis", id, "yes");
    expect(await stateOf(id)).toBe("agreed");
  });

  it("is asked of nobody by a member who does not lead, and of nobody who does not come", async () => {
    await expect(bring("samira", "rik")).rejects.toMatchObject({ name: "Refused" });
    await expect(bring("ingrid", "peter")).rejects.toMatchObject({ fields: { doerId: "choose" } });
  });
});

describe("a series", () => {
  const meeting = { id: idOf("Meeting").parse("01900000-0000-7000-8000-000000000001"), minutes: 60, state: "planned" as const };
  const startsAt = new Date("2026-11-20T18:00:00Z");
  const now = new Date("2026-11-23T12:00:00Z");

  it("offers the next one after the meeting, once, and plans nothing", () => {
    const quarter = { ...meeting, startsAt, rhythm: "quarter" as const };
    expect(nextMeetingDay(quarter, { all: [], now })).toBe("2027-02-20");
    expect(nextMeetingDay({ ...quarter, startsAt: now }, { all: [], now })).toBeNull();
    expect(nextMeetingDay(quarter, { all: [{ previousId: meeting.id, state: "planned" }], now })).toBeNull();
    expect(nextMeetingDay(quarter, { all: [{ previousId: meeting.id, state: "cancelled" }], now })).toBe("2027-02-20");
    expect(nextMeetingDay({ ...quarter, rhythm: "once" }, { all: [], now })).toBeNull();
  });
});

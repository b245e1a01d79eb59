// The whole way of a calendar program: an address over HTTP, and the answer read back by two other libraries.

import { once } from "node:events";
import { createServer } from "node:http";
import { settingsFrom } from "@naast/auth/settings";
import { byNodeIcal, byTsIcs } from "@naast/mail/testing/read-calendar";
import { openScenario, type PersonaKey, type Scenario } from "@naast/testing";
import { newId } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerCalendar } from "./calendar-door.ts";
import { callerOf } from "./testing/calling.ts";

const installation = {
  AUTH_SECRET: "only for tests, at least 32 characters long",
  PORTAL_URL: "http://localhost:3001",
  DASHBOARD_URL: "http://localhost:3000",
};

let scenario: Scenario;
let address: string;
let close: () => void;
beforeEach(async () => {
  scenario = await openScenario("sqlite");
  const { store, clock } = scenario;
  const entrance = { store, clock, settings: settingsFrom(installation) };
  const world = async () => ({ store, clock, requestId: newId("Request") });
  const server = createServer((request, response) => {
    const secret = (request.url ?? "").split("/").at(-1) ?? "";
    void answerCalendar({ secret, address: "192.0.2.1" }, { entrance, world }).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  address = `http://127.0.0.1:${typeof place === "object" && place ? place.port : 0}/api/calendar/`;
  close = () => server.close();
});
afterEach(async () => {
  close();
  await scenario.close();
});

const as = (key: PersonaKey) => callerOf(scenario, key);
const secretOf = async (key: PersonaKey) => (await as(key).calendar.renew()).address.split("/").at(-1) ?? "";

async function fetched(secret: string) {
  const answer = await fetch(`${address}${secret}`);
  const text = await answer.text();
  const [entries, again] = [byNodeIcal(text), byTsIcs(text)];
  expect(again.map(({ uid, start, status }) => ({ uid, start, status }))).toEqual(
    entries.map(({ uid, start, status }) => ({ uid, start, status })),
  );
  return { status: answer.status, type: answer.headers.get("content-type"), text, entries };
}
/** The lines that looking at calendars left. */
async function looks() {
  const { accessLog } = scenario.store.tables;
  return (await scenario.store.read.select().from(accessLog)).filter(({ action }) => action === "calendar.read");
}

describe("a calendar", () => {
  it("is off until somebody makes its address, and holds what they may see now", async () => {
    expect(await as("samira").calendar.feed()).toEqual({ isOn: false, since: null });
    const secret = await secretOf("samira");
    expect(await as("samira").calendar.feed()).toMatchObject({ isOn: true });
    const { status, type, entries, text } = await fetched(secret);
    expect([status, type]).toEqual([200, "text/calendar; charset=utf-8"]);
    const read = (await as("samira").plan.read({ clientId: scenario.clientId })).meetings;
    expect(entries.map(({ start }) => start)).toEqual(expect.arrayContaining(read.map(({ startsAt }) => startsAt)));
    expect(entries.every(({ summary }) => summary === "Afspraak")).toBe(true);
    for (const { title } of read) expect(text).not.toContain(title);
    expect(text).not.toMatch(/Dennis|Ingrid|HVO|ATTENDEE|ORGANIZER/);
    const { calendarFeed } = scenario.store.tables;
    expect(JSON.stringify(await scenario.store.read.select().from(calendarFeed))).not.toContain(secret);
  });

  it("leaves a line in the log for each look, in the name of its owner", async () => {
    const secret = await secretOf("samira");
    await fetched(secret);
    await fetched(secret);
    const lines = (await looks()).filter(({ clientId }) => clientId === scenario.clientId);
    expect(lines.map(({ actorId, outcome }) => [actorId, outcome])).toEqual([
      [scenario.personId("samira"), "allowed"],
      [scenario.personId("samira"), "allowed"],
    ]);
  });

  it("is of a worker's whole caseload too", async () => {
    const { entries } = await fetched(await secretOf("ingrid"));
    expect(entries.length).toBeGreaterThan(0);
  });

  it("follows at once: cancelled, narrowed, removed, and gone", async () => {
    const { clientId, items } = scenario;
    const secret = await secretOf("samira");
    const before = (await fetched(secret)).entries;
    const meetingId = items.meetings.everyone;
    await as("dennis").meeting.cancel({ clientId, meetingId, words: null });
    const after = (await fetched(secret)).entries;
    const cancelled = after.filter(({ status }) => status === "CANCELLED");
    expect(cancelled).toHaveLength(1);
    const same = before.find(({ uid }) => uid === cancelled[0]?.uid);
    expect(cancelled[0]?.sequence).toBeGreaterThan(same?.sequence ?? Number.POSITIVE_INFINITY);

    await as("dennis").consent.changeVisibility({ clientId, itemKind: "meeting", itemId: meetingId, visibility: "me", readerIds: [] });
    expect((await fetched(secret)).entries.map(({ uid }) => uid)).not.toContain(cancelled[0]?.uid);

    await as("dennis").membership.remove({ clientId, personId: scenario.personId("samira") });
    expect((await fetched(secret)).entries).toEqual([]);
  });

  it("looks the same unknown, ended and replaced, and answers after the same time", async () => {
    const first = await secretOf("samira");
    const second = await secretOf("samira");
    await as("samira").calendar.end();
    const answers = await Promise.all([first, second, "no-such-secret"].map((secret) => fetch(`${address}${secret}`)));
    const told = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text(), answer.headers.get("content-type")]));
    expect(told).toEqual([
      [404, "", null],
      [404, "", null],
      [404, "", null],
    ]);
  });

  it("is looked at so often and no more", async () => {
    const secret = await secretOf("samira");
    const statuses = await Promise.all(Array.from({ length: 61 }, async () => (await fetch(`${address}${secret}`)).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  it("is, for an independent coordinator, the one meeting that they said yes to, and nothing else of the plan", async () => {
    const { clientId, items } = scenario;
    const where = { clientId, meetingId: items.meetings.everyone };
    const secret = await secretOf("noor");
    const { entries, text } = await fetched(secret);
    const { startsAt, uid, title } = await as("dennis").meeting.read(where);
    expect(entries).toMatchObject([{ summary: "Afspraak", start: startsAt, uid, status: "CONFIRMED" }]);
    expect(text).not.toMatch(/Dennis|Ingrid|HVO|ATTENDEE|ORGANIZER/);
    expect(text).not.toContain(title);
    expect(text.replaceAll("\r\n ", "")).toContain(`/coordination/${clientId}/${where.meetingId}`);
    expect(text).not.toContain("/plan/");
    const file = byNodeIcal(await as("noor").coordination.file({ ...where, language: "en" }));
    expect(file).toMatchObject([{ summary: "Appointment", uid }]);
    for (const meetingId of [items.meetings.workers, items.meetings.chosen]) {
      await expect(as("noor").coordination.file({ clientId, meetingId, language: "nl" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    await expect(as("noor").calendar.file({ ...where, language: "nl" })).rejects.toMatchObject({ code: "NOT_FOUND" });

    await as("dennis").meeting.cancel({ ...where, words: null });
    expect((await fetched(secret)).entries).toMatchObject([{ uid, status: "CANCELLED" }]);
    const lines = (await scenario.store.read.select().from(scenario.store.tables.accessLog)).filter(
      ({ actorId, action }) => actorId === scenario.personId("noor") && action === "coordination.read",
    );
    expect(lines.length).toBeGreaterThan(0);
  });

  it("leaves out a conference as long as the coordinator only was asked", async () => {
    const { clientId, items } = scenario;
    const offer = { clientId, title: "Familie", times: ["2026-12-03 19:00"], visibility: "everyone" as const };
    const { item } = await as("dennis").meeting.find({ ...offer, kind: "familyGroup" });
    const where = { clientId, meetingId: item.id };
    await as("dennis").meeting.inviteCoordinator({ ...where, name: "Noor", email: "noor@naast.example", language: "nl" });
    await as("dennis").meeting.pickTime({ ...where, startsAt: new Date("2026-12-03T18:00:00Z").getTime() });
    const secret = await secretOf("noor");
    const { uid } = await as("dennis").meeting.read({ clientId, meetingId: items.meetings.everyone });
    expect((await fetched(secret)).entries.map((entry) => entry.uid)).toEqual([uid]);
    await expect(as("noor").coordination.file({ ...where, language: "nl" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await as("noor").coordination.answer({ ...where, answer: "yes" });
    expect((await fetched(secret)).entries).toHaveLength(2);
  });

  it("holds nothing of a conference any more once the coordinator stops", async () => {
    const { clientId, items } = scenario;
    const where = { clientId, meetingId: items.meetings.everyone };
    const secret = await secretOf("noor");
    await as("noor").coordination.answer({ ...where, answer: "no" });
    expect((await fetched(secret)).entries).toEqual([]);
  });

  it("is a file for one meeting, for who reads that one", async () => {
    const { clientId, items } = scenario;
    const text = await as("samira").calendar.file({ clientId, meetingId: items.meetings.everyone, language: "en" });
    expect(byNodeIcal(text)).toMatchObject([{ summary: "Appointment", status: "CONFIRMED" }]);
    await expect(as("samira").calendar.file({ clientId, meetingId: items.meetings.workers, language: "en" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

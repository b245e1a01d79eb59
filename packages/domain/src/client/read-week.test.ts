import { type PersonaKey } from "@naast/testing";
import { addDays, type Label, newMeeting } from "@naast/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { cancelMeeting } from "../meeting/cancel-meeting.ts";
import { planMeeting } from "../meeting/plan-meeting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { mondayOf, readWeek } from "./read-week.ts";

describe("the week of a worker", () => {
  const { scenario, as } = inScenario("sqlite");

  const week = (who: PersonaKey, on?: string) => as(who).doesInShelter("caseload.read", readWeek, { on });
  const titles = async (who: PersonaKey, on?: string) => (await week(who, on)).meetings.map(({ title }) => title);
  const plan = (day: string, time: string, more: object = {}) => {
    const { clientId } = scenario;
    const made = newMeeting.parse({ clientId, title: `${day} ${time}`, day, time, visibility: "everyone", ...more });
    return as("dennis").does("meeting.plan", planMeeting, made);
  };

  it("begins on Monday, holds seven days by the clock of the organisation, and is in the order of the day", async () => {
    const { from, timeZone, meetings } = await week("ingrid");
    expect([from, timeZone]).toEqual(["2026-11-23", "Europe/Amsterdam"]);
    expect(meetings).toMatchObject([
      { clientName: "Dennis", title: "Post en geld", place: "Kamer 2", placeIsSecret: false, kind: "support", minutes: 60 },
      { clientName: "Dennis", title: "Overleg" },
    ]);
    await plan("2026-12-06", "23:30");
    await plan("2026-11-30", "00:00");
    await plan("2026-12-07", "00:00");
    const next = ["2026-11-30 00:00", "2026-12-06 23:30"];
    for (const on of ["2026-11-30", "2026-12-03", "2026-12-06"]) expect(await titles("ingrid", on)).toEqual(next);
    expect(await titles("ingrid", "2026-12-07")).toEqual(["2026-12-07 00:00"]);
  });

  it("is of the plans that are assigned to this worker, and of nobody else's", async () => {
    expect(await titles("sanne")).toEqual(["Post en geld", "Overleg"]);
    expect(await titles("yara")).toEqual([]);
    expect(await titles("peter")).toEqual([]);
  });

  it("says nothing of a meeting that is closed to the worker or does not go on, nor the words of a secret place", async () => {
    const { clientId, items } = scenario;
    await plan("2026-11-27", "10:00", { place: "Achter de kerk", secretPlace: "yes" });
    const { meetings } = await week("ingrid");
    expect(meetings.at(-1)).toMatchObject({ place: null, placeIsSecret: true });
    expect(JSON.stringify(meetings)).not.toContain("Achter de kerk");
    const closing = { clientId, itemKind: "meeting" as const, itemId: items.meetings.everyone, visibility: "me" as const, readerIds: [] };
    await as("dennis").does("visibility.change", changeVisibility, closing);
    await as("dennis").does("meeting.cancel", cancelMeeting, { meetingId: items.meetings.workers, words: null });
    expect(await titles("ingrid")).toEqual(["2026-11-27 10:00"]);
    const label: Label = "meetings";
    await as("dennis").does("grant.withdraw", withdrawGrant, { personId: scenario.personId("ingrid"), label });
    expect(await titles("ingrid")).toEqual([]);
  });
});

it("every day is in the week that begins on its Monday", () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays("2000-01-03", count));
  fc.assert(
    fc.property(days, (day) => {
      const monday = mondayOf(day);
      expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1);
      expect([0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count))).toContain(day);
    }),
  );
});

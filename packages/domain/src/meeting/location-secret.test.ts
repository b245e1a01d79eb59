import { openScenario, type Scenario } from "@naast/testing";
import { roomIdOf } from "@naast/testing/seed/rooms";
import { locationIdOf } from "@naast/testing/seed/shelter";
import { idOf, NotFound, newId, newMeeting, Refused } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTimeline } from "../journal/read-timeline.ts";
import { printPlan } from "../plan/print-plan.ts";
import { readToday } from "../plan/read-today.ts";
import { undoChange } from "../plan/undo-change.ts";
import { keepLocationSecret } from "../shelter/keep-location-secret.ts";
import { takePlanAlong } from "../take-along/take-plan-along.ts";
import { type Acting, acting } from "../testing/acting.ts";
import { planMeeting } from "./plan-meeting.ts";
import { readCalendar } from "./read-calendar.ts";
import { readMeetingPage, readMeetings } from "./read-meeting-page.ts";

const locationId = locationIdOf("voorportaal");
/** As a room says where it is; other meetings here say "Kamer 2" in words that somebody typed. */
const words = "Kamer 2, ";
let scenario: Scenario;
let as: Acting;
let planned: Awaited<ReturnType<typeof plan>>;
const meetingId = () => idOf("Meeting").parse(planned.item.id);
const plan = (time: string) => {
  const { clientId, personId } = scenario;
  const where = { roomId: roomIdOf("kitchen"), placeReaderIds: [personId("samira")] };
  const meeting = { ...where, clientId, title: "Samen", day: "2026-11-25", time, visibility: "everyone" };
  return as("ingrid").does("meeting.plan", planMeeting, newMeeting.parse(meeting));
};
const keep = (secret: "yes" | "no") => as("peter").doesInShelter("location.keepSecret", keepLocationSecret, { locationId, secret });
beforeAll(async () => {
  scenario = await openScenario("sqlite");
  as = acting(scenario);
  planned = await plan("14:00");
  await keep("yes");
});
afterAll(() => scenario.close());

const page = async (key: "dennis" | "samira" | "rik" | "ingrid", id = meetingId()) =>
  readMeetingPage(as(key).ctx, await as(key).permit("meeting.read"), { meetingId: id });

describe("a location that becomes a secret", () => {
  it("is hidden for meetings that stand, but for the client and who planned them", async () => {
    expect((await page("dennis")).secretPlace).toContain(words);
    expect((await page("ingrid")).secretPlace).toContain(words);
    for (const key of ["samira", "rik"] as const) {
      const seen = await page(key);
      expect([seen.placeIsSecret, seen.place, seen.secretPlace, seen.roomId]).toEqual([true, null, null, null]);
    }
  });

  it("is told for a next meeting to who was chosen, and to nobody else", async () => {
    const id = idOf("Meeting").parse((await plan("17:00")).item.id);
    expect((await page("samira", id)).secretPlace).toContain(words);
    expect(JSON.stringify(await page("rik", id))).not.toContain(words);
  });

  it.each(["dennis", "samira", "rik", "ingrid"] as const)("stands in no calendar, list, paper, day and timeline of %s", async (key) => {
    const { ctx, permit, reads } = as(key);
    const calendar = await readCalendar(ctx, await permit("calendar.read"));
    expect(calendar.map(({ meetingId: id }) => id)).toContain(meetingId());
    const seen = [
      calendar,
      await reads(),
      await readMeetings(ctx, await permit("meeting.read")),
      await readToday(ctx, await permit("plan.read")),
      await printPlan(ctx, await permit("plan.print"), { onlyMine: false }),
      await readTimeline(ctx, await permit("timeline.read"), { clientId: scenario.clientId, limit: 300 }),
    ];
    expect(JSON.stringify(seen)).not.toContain(words);
  });

  it("goes along in no file, and is in no event, mail, message or line of the log", async () => {
    const { ctx, permit } = as("dennis");
    const { accessLog, event, letter, message, outbox } = scenario.store.tables;
    const { read } = scenario.store;
    const rows = [];
    for (const table of [accessLog, event, letter, message, outbox]) rows.push(await read.select().from(table));
    const files = [];
    for (const withoutOthers of [false, true]) files.push(await takePlanAlong(ctx, await permit("plan.takeAlong"), { withoutOthers }));
    expect(JSON.stringify([...rows, ...files])).not.toContain(words);
  });

  it("is not told again by taking back what was planned before", async () => {
    const { ctx, permit } = as("ingrid");
    await expect(undoChange(ctx, await permit("change.undo"), planned)).rejects.toMatchObject({ name: "Conflict" });
    expect(JSON.stringify(await page("rik"))).not.toContain(words);
  });

  it("is for who looks after the places of this organisation, each time with a line in the log", async () => {
    for (const key of ["ingrid", "sanne", "yara"] as const)
      await expect(as(key).doesInShelter("location.keepSecret", keepLocationSecret, { locationId, secret: "no" })).rejects.toBeInstanceOf(
        Refused,
      );
    const nowhere = { locationId: newId("Location"), secret: "yes" as const };
    await expect(as("peter").doesInShelter("location.keepSecret", keepLocationSecret, nowhere)).rejects.toBeInstanceOf(NotFound);
    const { accessLog } = scenario.store.tables;
    const lines = (await scenario.store.read.select().from(accessLog)).filter(({ action }) => action === "location.keepSecret");
    expect(lines.filter(({ outcome }) => outcome === "allowed").length).toBeGreaterThanOrEqual(2);
    expect(lines.filter(({ outcome }) => outcome === "refused")).toHaveLength(3);
  });

  it("can be told again, from the next meeting on", async () => {
    await keep("no");
    const id = idOf("Meeting").parse((await plan("20:00")).item.id);
    expect((await page("rik", id)).place).toContain(words);
    expect((await page("rik")).place).toBeNull();
  });
});

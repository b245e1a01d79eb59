import { openScenario, type Scenario } from "@naast/testing";
import { idOf, newMeeting } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readHistory } from "../journal/read-history.ts";
import { readTimeline } from "../journal/read-timeline.ts";
import { readWhoLooked } from "../journal/read-who-looked.ts";
import { printPlan } from "../plan/print-plan.ts";
import { readToday } from "../plan/read-today.ts";
import { type Acting, acting } from "../testing/acting.ts";
import { planMeeting } from "./plan-meeting.ts";
import { readMeetingPage, readMeetings } from "./read-meeting-page.ts";

const place = "Achterom, Duinweg 8";
let scenario: Scenario;
let as: Acting;
let meetingId: ReturnType<typeof parse>;
const parse = (id: string) => idOf("Meeting").parse(id);
beforeAll(async () => {
  scenario = await openScenario("sqlite");
  as = acting(scenario);
  const meeting = {
    clientId: scenario.clientId,
    title: "Samen",
    day: "2026-11-24",
    time: "19:00",
    place,
    secretPlace: true,
    visibility: "everyone",
  };
  const chosen = newMeeting.parse({ ...meeting, placeReaderIds: [scenario.personId("samira")] });
  meetingId = parse((await as("dennis").does("meeting.plan", planMeeting, chosen)).item.id);
});
afterAll(() => scenario.close());

type Key = "dennis" | "samira" | "rik" | "ingrid";
const page = async (key: Key) => {
  const one = as(key);
  return readMeetingPage(one.ctx, await one.permit("meeting.read"), { meetingId });
};

describe("a secret place", () => {
  it("is read on the page of the meeting by the client and by whom they chose", async () => {
    expect([(await page("dennis")).secretPlace, (await page("samira")).secretPlace]).toEqual([place, place]);
  });

  it.each(["rik", "ingrid"] as const)("is nowhere on the page of %s, who is told that there is one", async (key) => {
    const seen = await page(key);
    expect(JSON.stringify(seen)).not.toContain("Duinweg");
    expect([seen.placeIsSecret, seen.place, seen.roomId]).toEqual([true, null, null]);
  });

  it.each(["dennis", "samira", "rik", "ingrid"] as const)("is in no plan, list, day, paper, timeline and history of %s", async (key) => {
    const one = as(key);
    const { ctx } = one;
    const { clientId } = scenario;
    const seen = [
      await one.reads(),
      await readMeetings(ctx, await one.permit("meeting.read")),
      await readToday(ctx, await one.permit("plan.read")),
      await printPlan(ctx, await one.permit("plan.print"), { onlyMine: false }),
      await readTimeline(ctx, await one.permit("timeline.read"), { clientId, limit: 300 }),
      await readHistory(ctx, await one.permit("history.read"), { itemKind: "meeting", itemId: meetingId }),
    ];
    expect(JSON.stringify(seen)).toContain("Samen");
    expect(JSON.stringify(seen)).not.toContain("Duinweg");
  });

  it("is in no event, mail or line of the access log", async () => {
    const { event, outbox, accessLog } = scenario.store.tables;
    const { read } = scenario.store;
    const rows = [await read.select().from(event), await read.select().from(outbox), await read.select().from(accessLog)];
    const dennis = as("dennis");
    const looked = await readWhoLooked(dennis.ctx, await dennis.permit("accessLog.read"), { onlyOthers: false });
    expect(JSON.stringify([...rows, looked])).not.toContain("Duinweg");
  });
});

import { Invalid, momentOf, type NewMeeting, NotFound, newMeeting, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { present } from "../testing/acting.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { planMeeting } from "./plan-meeting.ts";

const { scenario, as } = inOneScenario("sqlite");

const plan = (key: "dennis" | "ingrid" | "samira", meeting: Partial<NewMeeting> = {}) =>
  as(key).does("meeting.plan", planMeeting, {
    ...newMeeting.parse({ clientId: scenario.clientId, title: "Samen kijken", day: "2026-12-24", time: "19:30", visibility: "everyone" }),
    ...meeting,
  });
const isRead = async (key: "dennis" | "samira" | "rik" | "ingrid" | "sanne", meetingId: string) =>
  (await as(key).reads()).meetings.some(({ id }) => id === meetingId);

describe("a meeting", () => {
  it("is planned by the client or a worker, on a day and a time of the clock", async () => {
    const { item } = await plan("ingrid");
    const { meetings } = await as("samira").reads();
    expect(meetings.find(({ id }) => id === item.id)).toMatchObject({
      title: "Samen kijken",
      startsAt: momentOf("2026-12-24", "19:30").getTime(),
      plannedBy: scenario.personId("ingrid"),
    });
    await plan("dennis", { visibility: "me" });
    await expect(plan("samira")).rejects.toBeInstanceOf(Refused);
  });

  it("for chosen people is read by the worker who plans it too, and by no other", async () => {
    const { item } = await plan("ingrid", { visibility: "chosen", readerIds: [scenario.personId("samira")] });
    const readers = await Promise.all((["dennis", "samira", "rik", "ingrid", "sanne"] as const).map((key) => isRead(key, item.id)));
    expect(readers).toEqual([true, true, false, true, false]);
  });

  it("is not planned by a worker for the client alone, nor for nobody", async () => {
    await expect(plan("ingrid", { visibility: "me" })).rejects.toBeInstanceOf(Invalid);
    await expect(plan("ingrid", { visibility: "chosen" })).rejects.toBeInstanceOf(Invalid);
  });

  it("is cancelled by the client or a worker who reads it", async () => {
    const { everyone: meetingId, chosen } = scenario.items.meetings;
    await expect(as("rik").does("meeting.cancel", cancelMeeting, { meetingId, words: null })).rejects.toBeInstanceOf(Refused);
    await expect(as("ingrid").does("meeting.cancel", cancelMeeting, { meetingId: chosen, words: null })).rejects.toBeInstanceOf(NotFound);
    await as("sanne").does("meeting.cancel", cancelMeeting, { meetingId, words: null });
    expect(await isRead("dennis", present(meetingId))).toBe(false);
    await expect(as("dennis").does("meeting.cancel", cancelMeeting, { meetingId, words: null })).rejects.toMatchObject({
      reason: "meeting.over",
    });
  });
});

import { engines, type TestEngine } from "@naast/db/testing/stores";
import { roomIdOf } from "@naast/testing/seed/rooms";
import { Conflict, Invalid, idOf, newMeeting } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { undoChange } from "../plan/undo-change.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { changeMeeting } from "./change-meeting.ts";
import { planMeeting } from "./plan-meeting.ts";
import { readMeetingPage } from "./read-meeting-page.ts";
import { searchRooms } from "./search-rooms.ts";

const roomId = roomIdOf("kitchen");

/** Who got the room, and how the others heard that they did not. */
async function outcomes(bookings: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(bookings);
  const refusals = settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  return { booked: settled.length - refusals.length, refusals };
}
/** Refused by the database at the same moment, or seen a moment before. */
const isTaken = (refusal: unknown) => refusal instanceof Conflict || refusal instanceof Invalid;

describe.each<TestEngine>(engines)("a room on %s", (engine) => {
  const { scenario, as } = inOneScenario(engine);

  const plan = (day: string, time: string, more: { minutes?: number; by?: "dennis" | "ingrid" } = {}) =>
    as(more.by ?? "ingrid").does(
      "meeting.plan",
      planMeeting,
      newMeeting.parse({
        clientId: scenario.clientId,
        title: "Overleg",
        day,
        time,
        roomId,
        visibility: "everyone",
        minutes: more.minutes ?? 60,
      }),
    );
  const stateOf = async (day: string, time: string) => {
    const search = { clientId: scenario.clientId, day, time, minutes: 60, meetingId: null };
    const { rooms } = await as("ingrid").does("meeting.searchRooms", searchRooms, search);
    return rooms.find(({ id }) => id === roomId)?.free;
  };

  it("is booked once by twelve at the same moment", async () => {
    const people = ["dennis", "ingrid"] as const;
    const { booked, refusals } = await outcomes(
      Array.from({ length: 12 }, (_, at) => plan("2026-12-10", "19:00", { by: people[at % 2] ?? "ingrid" })),
    );
    expect(booked).toBe(1);
    expect(refusals.filter((refusal) => !isTaken(refusal))).toEqual([]);
    const { roomQuarter } = scenario.store.tables;
    const quarters = (await scenario.store.read.select().from(roomQuarter)).map(({ startsAt }) => startsAt.getTime());
    expect(quarters.length).toBe(new Set(quarters).size);
  });

  it("is taken for who would overlap it by a quarter, and free for who follows", async () => {
    await plan("2026-12-11", "19:00", { minutes: 90 });
    await expect(plan("2026-12-11", "20:15")).rejects.toMatchObject({ fields: { roomId: "roomTaken" } });
    await expect(plan("2026-12-11", "18:15")).rejects.toMatchObject({ fields: { roomId: "roomTaken" } });
    await plan("2026-12-11", "20:30");
    await plan("2026-12-11", "18:00");
  });

  it("is not booked when it is closed", async () => {
    await expect(plan("2026-12-12", "21:30")).rejects.toMatchObject({ fields: { roomId: "roomClosed" } });
    expect(await stateOf("2026-12-12", "08:00")).toBe("closed");
  });

  it("is free again after cancelling, and kept when that is taken back", async () => {
    const { item } = await plan("2026-12-13", "19:00");
    expect(await stateOf("2026-12-13", "19:30")).toBe("taken");
    const cancelled = await as("ingrid").does("meeting.cancel", cancelMeeting, { meetingId: idOf("Meeting").parse(item.id), words: null });
    expect(await stateOf("2026-12-13", "19:30")).toBe("yes");
    const ingrid = as("ingrid");
    await undoChange(ingrid.ctx, await ingrid.permit("change.undo"), cancelled);
    expect(await stateOf("2026-12-13", "19:30")).toBe("taken");
  });

  it("that somebody took in between is not taken from them by taking something back", async () => {
    const ingrid = as("ingrid");
    const { item } = await plan("2026-12-14", "19:00");
    const cancelled = await ingrid.does("meeting.cancel", cancelMeeting, { meetingId: idOf("Meeting").parse(item.id), words: null });
    await plan("2026-12-14", "19:00", { by: "dennis" });
    await expect(undoChange(ingrid.ctx, await ingrid.permit("change.undo"), cancelled)).rejects.toMatchObject({ reason: "room.taken" });
  });

  it("follows a meeting that moves, and calendars hear of every move", async () => {
    const ingrid = as("ingrid");
    const { item } = await plan("2026-12-15", "19:00");
    const page = async () =>
      readMeetingPage(ingrid.ctx, await ingrid.permit("meeting.read"), { meetingId: idOf("Meeting").parse(item.id) });
    const before = await page();
    const where = { place: null, meetingPlaceId: null, remoteLink: null, secretPlace: false, placeReaderIds: [], minutes: 60 };
    const move = { clientId: scenario.clientId, meetingId: before.id, ...where, roomId, version: before.version };
    const moved = await ingrid.does("meeting.change", changeMeeting, { ...move, day: "2026-12-15", time: "20:00" });
    expect([await stateOf("2026-12-15", "19:00"), await stateOf("2026-12-15", "20:00")]).toEqual(["yes", "taken"]);
    const after = await page();
    expect([after.uid, after.sequence]).toEqual([before.uid, before.sequence + 1]);
    await expect(ingrid.does("meeting.change", changeMeeting, { ...move, day: "2026-12-16", time: "20:00" })).rejects.toMatchObject({
      reason: "words.changed",
    });
    await undoChange(ingrid.ctx, await ingrid.permit("change.undo"), moved);
    expect((await page()).sequence).toBe(after.sequence + 1);
    expect([await stateOf("2026-12-15", "19:00"), await stateOf("2026-12-15", "20:00")]).toEqual(["taken", "yes"]);
  });
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { openTestDatabase, sharedEngines } from "@naast/db/testing/stores";
import { clientIdOf, personIdOf } from "@naast/testing/ids";
import { tellScenario } from "@naast/testing/scenario/joint-plan";
import { roomIdOf } from "@naast/testing/seed/rooms";
import { openShelter } from "@naast/testing/seed/shelter";
import { testClock } from "@naast/testing/test-clock";
import { writeRows } from "@naast/testing/write-rows";
import { describe, expect, it, vi } from "vitest";

const clientId = clientIdOf("dennis");
const roomId = roomIdOf("kitchen");
const processes = 4;
const days = Array.from({ length: 6 }, (_, at) => `2027-03-0${at + 1}`);
/** Refused by the database at the same moment, or seen a moment before: both say that the room is taken. */
const taken: readonly string[] = ["conflict room.taken", "invalid roomTaken"];

/** A process of its own that books when it is told to; what it said so far, line by line. */
function startBooking(url: string) {
  const script = join(import.meta.dirname, "../testing/room-booker-process.ts");
  const given = [script, url, clientId, personIdOf("dennis"), roomId];
  const child = spawn(process.execPath, given, { stdio: ["pipe", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return {
    lines: () => output.split("\n").slice(0, -1),
    tell: (day: string) => child.stdin.write(`${day}\n`),
    /** Nothing more comes; it goes by itself, with 0 when all was well. */
    end: () => child.stdin.end(),
    kill: () => child.kill("SIGKILL"),
    ended: once(child, "close").then(() => child.exitCode),
  };
}

describe.each(sharedEngines)("processes that book one room over %s at the same moment", (engine) => {
  it("book it once: the others hear that it is taken, and leave nothing behind", { timeout: 120_000 }, async () => {
    const database = await openTestDatabase(engine);
    const store = await database.open();
    const world = openShelter(testClock());
    tellScenario(world);
    // The processes ask for their rights today; what the story gave on other days does not matter to the client.
    await writeRows(store, { ...world.rows, change: [], history: [], event: [], visits: [] });
    const { meeting, roomQuarter } = store.tables;
    const meetingsBefore = await store.read.$count(meeting);
    const bookers = Array.from({ length: processes }, () => startBooking(database.url ?? ""));
    const allSaid = (lines: number) =>
      vi.waitFor(() => expect(bookers.filter((one) => one.lines().length < lines)).toEqual([]), { timeout: 60_000, interval: 5 });
    try {
      await allSaid(1);
      for (const [at, day] of days.entries()) {
        for (const booker of bookers) booker.tell(day);
        await allSaid(at + 2);
        const heard = bookers.map((booker) => booker.lines()[at + 1]);
        expect(heard.filter((line) => line === `${day} booked`)).toHaveLength(1);
        expect(heard.filter((line) => taken.some((words) => line === `${day} ${words}`))).toHaveLength(processes - 1);
      }
      for (const booker of bookers) booker.end();
      expect(await Promise.all(bookers.map(({ ended }) => ended))).toEqual(bookers.map(() => 0));
    } finally {
      for (const booker of bookers) booker.kill();
    }
    const held = (await store.read.select().from(roomQuarter)).filter((quarter) => quarter.roomId === roomId);
    const ofDays = held.filter(({ startsAt }) => days.includes(startsAt.toISOString().slice(0, 10)));
    expect(new Set(ofDays.map(({ startsAt }) => startsAt.getTime())).size).toBe(4 * days.length);
    expect(ofDays).toHaveLength(4 * days.length);
    expect(new Set(ofDays.map(({ meetingId }) => meetingId)).size).toBe(days.length);
    expect((await store.read.$count(meeting)) - meetingsBefore).toBe(days.length);
    await database.close();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageChoice } from "./message.ts";
import { messageDueAt } from "./message-time.ts";
import { minute, oneDay } from "./moment.ts";

const zones = [
  "Europe/Amsterdam",
  "America/New_York",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Casablanca",
];

/** What the clock on the wall says, read in another way than the code does. */
function wall(moment: Date, timeZone: string) {
  const [date = "", time = ""] = moment.toLocaleString("sv-SE", { timeZone }).split(" ");
  const [hour = 0, past = 0] = time.split(":").map(Number);
  return { date, hour, past, weekday: moment.toLocaleString("en-US", { timeZone, weekday: "long" }) };
}

const moments = fc.oneof(
  fc.integer({ min: -600, max: 600 }).map((minutes) => new Date(Date.parse("2026-03-29T01:00:00Z") + minutes * minute)),
  fc.integer({ min: -600, max: 600 }).map((minutes) => new Date(Date.parse("2026-10-25T01:00:00Z") + minutes * minute)),
  fc.integer({ min: 0, max: 400 * 24 * 60 }).map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * minute)),
);
const hours = fc.integer({ min: 0, max: 23 });
const inside = (hour: number, { from, until }: { from: number; until: number }) =>
  from !== until && (from < until ? hour >= from && hour < until : hour >= from || hour < until);

describe("when a message may come", () => {
  it("is never in quiet hours and never before what was done can be taken back no more, wherever somebody is", () => {
    fc.assert(
      fc.property(moments, fc.record({ quietFrom: hours, quietUntil: hours, timeZone: fc.constantFrom(...zones) }), (at, chosen) => {
        const { quietFrom, quietUntil, timeZone } = chosen;
        const due = messageDueAt(at, { rhythm: "each", ...chosen });
        expect(due.getTime() - at.getTime()).toBeGreaterThanOrEqual(minute);
        expect(due.getTime() - at.getTime()).toBeLessThan(26 * 60 * minute);
        expect(inside(wall(due, timeZone).hour, { from: quietFrom, until: quietUntil })).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("is at once where it may", () => {
    const at = new Date("2026-11-23T11:00:00Z");
    const times = { rhythm: "each", quietFrom: 21, quietUntil: 9, timeZone: "Europe/Amsterdam" } as const;
    expect(messageDueAt(at, times)).toEqual(new Date("2026-11-23T11:01:00Z"));
    expect(messageDueAt(new Date("2026-11-23T20:30:00Z"), times)).toEqual(new Date("2026-11-24T08:00:00Z"));
  });

  it("is once a day at the end of the quiet hours, and once a week on Monday, also when the clocks change", () => {
    fc.assert(
      fc.property(moments, fc.constantFrom("daily" as const, "weekly" as const), (at, rhythm) => {
        const due = messageDueAt(at, { rhythm, quietFrom: 21, quietUntil: 9, timeZone: "Europe/Amsterdam" });
        const { hour, past, weekday } = wall(due, "Europe/Amsterdam");
        expect([hour, past]).toEqual([9, 0]);
        expect(due.getTime()).toBeGreaterThan(at.getTime());
        expect(due.getTime() - at.getTime()).toBeLessThanOrEqual((rhythm === "daily" ? 1 : 7) * oneDay + 61 * minute);
        expect(rhythm === "daily" || weekday === "Monday").toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("is the first of the month for who chose that", () => {
    const due = messageDueAt(new Date("2026-11-23T11:00:00Z"), {
      rhythm: "monthly",
      quietFrom: 0,
      quietUntil: 0,
      timeZone: "Europe/Amsterdam",
    });
    expect(due).toEqual(new Date("2026-12-01T08:00:00Z"));
  });
});

describe("a choice", () => {
  it("is quiet between nine in the evening and nine in the morning unless somebody says otherwise", () => {
    expect(messageChoice.parse({ channel: "email" })).toEqual({
      channel: "email",
      rhythm: "daily",
      telephone: null,
      quietFrom: 21,
      quietUntil: 9,
    });
  });

  it("refuses hours that a clock has not", () => {
    for (const quietFrom of [-1, 24, 2.5, "x"]) expect(messageChoice.safeParse({ channel: "none", quietFrom }).success).toBe(false);
  });
});

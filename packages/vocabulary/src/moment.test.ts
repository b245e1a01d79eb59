import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayOf, momentOf, shiftedClock, timeOf } from "./moment.ts";

describe("momentOf", () => {
  it.each([
    ["2026-11-23", "19:00", "2026-11-23T18:00:00.000Z"],
    ["2026-07-01", "19:00", "2026-07-01T17:00:00.000Z"],
    ["2026-01-01", "00:00", "2025-12-31T23:00:00.000Z"],
    // The nights in which the clocks change.
    ["2026-03-29", "01:30", "2026-03-29T00:30:00.000Z"],
    ["2026-03-29", "03:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25", "01:30", "2026-10-24T23:30:00.000Z"],
    ["2026-10-25", "03:30", "2026-10-25T02:30:00.000Z"],
  ])("%s at %s is %s", (day, time, expected) => {
    const moment = momentOf(day, time);
    expect(moment.toISOString()).toBe(expected);
    expect([dayOf(moment), timeOf(moment)]).toEqual([day, time]);
  });
});

describe("days", () => {
  it("are counted over the change of the clocks and over years", () => {
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  });

  it("months end on the last day that there is", () => {
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2026-11-23", 6)).toBe("2027-05-23");
  });

  it("belong to Amsterdam, also just after midnight", () => {
    expect(dayOf(new Date("2026-11-22T23:30:00Z"))).toBe("2026-11-23");
  });
});

it("a shifted clock runs ahead", () => {
  const noon = { now: () => new Date("2026-11-23T12:00:00Z") };
  expect(shiftedClock(noon, 86_400_000).now().toISOString()).toBe("2026-11-24T12:00:00.000Z");
});

import { expect, it } from "vitest";
import { byDay } from "./by-day.ts";

it("puts what happened under its day in Amsterdam, in the order in which it came", () => {
  const late = Date.UTC(2026, 10, 22, 23, 30);
  const noon = Date.UTC(2026, 10, 23, 11, 0);
  const before = Date.UTC(2026, 10, 22, 12, 0);
  expect(byDay([noon, late, before], (at) => at)).toEqual([
    { day: "2026-11-23", entries: [noon, late] },
    { day: "2026-11-22", entries: [before] },
  ]);
});

import { momentOf } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { timeWords } from "./time-words.ts";

const at = (day: string, time: string) => momentOf(day, time).getTime();
const now = at("2026-11-23", "09:30");
const dutch = timeWords("nl", now);

describe("days and times as people say them", () => {
  it("says since when somebody waits as a day, never as a number of days", () => {
    expect(dutch.since(at("2026-11-22", "10:00"))).toBe("gisteren");
    expect(dutch.since(at("2026-11-20", "10:00"))).toBe("vrijdag");
    expect(dutch.since(at("2026-11-10", "10:00"))).toBe("10\u00a0november");
  });

  it("says when people meet, shorter when it is close by", () => {
    expect(dutch.meeting(at("2026-11-24", "19:00"))).toBe("morgen, 19.00");
    expect(dutch.meeting(at("2026-11-26", "19:00"))).toBe("donderdag 26, 19.00");
    expect(dutch.meeting(at("2026-12-02", "18:30"))).toBe("woensdag 2\u00a0december, 18.30");
    expect(dutch.agenda(at("2026-11-24", "19:00"))).toBe("di 19.00");
    expect(timeWords("en", now).agenda(at("2026-11-24", "19:00"))).toBe("Tue 19:00");
  });

  it("names a day by its date for paper, which is read on another day", () => {
    expect(dutch.day("2026-11-24")).toBe("morgen");
    expect(dutch.date("2026-11-24")).toBe("dinsdag 24\u00a0november");
  });

  it("counts days in the time of the organisation, around midnight too", () => {
    expect(dutch.dayOf(at("2026-11-23", "00:05"))).toBe("vandaag");
    expect(dutch.heading(at("2026-11-22", "23:55"))).toBe("Gisteren");
  });
});

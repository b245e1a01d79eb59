import { timeZone } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { formatDay, formatMoment, formatNames, formatRecentDay, formatTime, writingZone } from "./format.ts";

const nl = { language: "nl", today: "2026-11-23" } as const;
const en = { language: "en", today: "2026-11-23" } as const;

describe("days and times", () => {
  it("are written in the zone of the vocabulary", () => expect(writingZone).toBe(timeZone));

  it("go by name near today", () => {
    expect(["2026-11-22", "2026-11-23", "2026-11-24"].map((day) => formatDay(day, nl))).toEqual(["gisteren", "vandaag", "morgen"]);
    expect(formatDay("2026-11-24", en)).toBe("tomorrow");
  });

  it("have weekday and date further off, and the year only when it is another", () => {
    expect(formatDay("2026-11-28", nl)).toBe("zaterdag 28\u00a0november");
    expect(formatDay("2027-01-04", nl)).toBe("maandag 4\u00a0januari\u00a02027");
    expect(formatRecentDay("2026-11-20", nl)).toBe("vrijdag");
  });

  it("keep the time together with its word, in summer and in winter", () => {
    expect(formatTime(Date.UTC(2026, 10, 23, 13, 0), "nl")).toBe("14.00\u00a0uur");
    expect(formatTime(Date.UTC(2026, 6, 1, 7, 5), "nl")).toBe("9.05\u00a0uur");
    // Just after midnight there is an hour too.
    expect(formatTime(Date.UTC(2026, 10, 23, 23, 29), "nl")).toBe("0.29\u00a0uur");
    expect(formatTime(Date.UTC(2026, 10, 23, 23, 29), "en")).toMatch(/^00?:29$/);
    expect(formatMoment(Date.UTC(2026, 10, 23, 13, 0), en)).toBe("today, 14:00");
  });

  it("put names in a row as one says them", () => {
    expect(formatNames(["Samira", "Rik", "Ingrid"], "nl")).toBe("Samira, Rik en Ingrid");
    expect(formatNames(["Samira", "Rik"], "en")).toBe("Samira and Rik");
  });
});

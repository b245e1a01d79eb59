import { dayOf, minutesAhead, momentOf, suggestedTimes, timeOf, timeZone, zonedTime } from "@naast/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOffered } from "./offered-times.ts";

const zones = [
  "Europe/London",
  "America/New_York",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "America/St_Johns",
];
const zone = fc.constantFrom(...zones, timeZone);
const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) }).map((at) => at - (at % 60_000));
const nothing = { ownDay: null, ownTime: null, secondDay: null, secondTime: null };
const past = new Date("2026-01-01T00:00:00Z");

describe("a time on two clocks", () => {
  it("is the same moment: whoever reads it back on their own clock is right", () => {
    fc.assert(
      fc.property(moment, zone, (at, where) => {
        const { day, time } = zonedTime(at, where);
        const ours = Date.parse(`${dayOf(at)}T${timeOf(at)}Z`);
        expect(Date.parse(`${day}T${time}Z`)).toBe(ours + minutesAhead(at, where) * 60_000);
      }),
    );
  });

  it("knows zones with half hours and quarters, and the weeks in which only one side has changed its clocks", () => {
    const winter = momentOf("2026-12-01", "19:00").getTime();
    expect(zonedTime(winter, "Asia/Kolkata")).toEqual({ day: "2026-12-01", time: "23:30" });
    expect(zonedTime(winter, "Asia/Kathmandu")).toEqual({ day: "2026-12-01", time: "23:45" });
    expect(zonedTime(momentOf("2027-03-20", "19:00").getTime(), "America/New_York").time).toBe("14:00");
    expect(zonedTime(momentOf("2027-03-30", "19:00").getTime(), "America/New_York").time).toBe("13:00");
  });
});

describe("the night of the change", () => {
  it("offers a time that exists twice once, as one of the two moments", () => {
    const [only, ...more] = momentsOffered({ times: ["2027-10-31 02:30"], ...nothing }, past);
    expect([timeOf(only), more]).toEqual(["02:30", []]);
  });

  it("offers a time that the clocks skip as one real moment of that night", () => {
    const [only] = momentsOffered({ times: ["2027-03-28 02:30"], ...nothing }, past);
    expect(dayOf(only)).toBe("2027-03-28");
    expect(["01:30", "03:30"]).toContain(timeOf(only));
  });

  it("offers every other time as the clock will say it, on every day of the year", () => {
    const day = fc.integer({ min: 0, max: 1400 }).map((days) => dayOf(Date.UTC(2026, 1, 1, 12) + days * 86_400_000));
    const time = fc
      .tuple(fc.integer({ min: 4, max: 23 }), fc.constantFrom("00", "15", "30", "45"))
      .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(day, time), { minLength: 1, maxLength: 12, selector: String }), (offered) => {
        const times = offered.map(([on, at]) => `${on} ${at}`);
        const found = momentsOffered({ times, ...nothing }, past).map((at) => `${dayOf(at)} ${timeOf(at)}`);
        expect(found).toEqual(times.toSorted());
      }),
    );
  });
});

it("evenings and weekends are suggested first, on every day of the year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), (days) => {
      const today = dayOf(Date.UTC(2026, 0, 1, 12) + days * 86_400_000);
      const { first, afterThat } = suggestedTimes(today);
      const isFree = (suggested: string) => {
        const [on = "", time = ""] = suggested.split(" ");
        return [0, 6].includes(new Date(`${on}T12:00:00Z`).getUTCDay()) || time >= "18:00";
      };
      expect(first.every(isFree)).toBe(true);
      expect(afterThat.some(isFree)).toBe(false);
      expect(first.every((suggested) => suggested > today)).toBe(true);
    }),
  );
});

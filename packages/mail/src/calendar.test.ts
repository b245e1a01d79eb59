// Read back by two programs that have nothing to do with the one that wrote it.
import { minute } from "@naast/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Calendar, type CalendarEntry, calendarText } from "./calendar.ts";
import { byNodeIcal, byTsIcs } from "./testing/read-calendar.ts";

const noon = new Date("2026-11-23T11:00:00Z");

const entry = (given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "0b4d6a1e-8f7b-4e53-9a68-7d2a5f1b9c10",
  sequence: 0,
  startsAt: new Date("2026-12-01T13:00:00Z"),
  minutes: 60,
  isCancelled: false,
  place: null,
  link: "https://plan.example.org/plan/1/meeting/2",
  ...given,
});
const textOf = (entries: readonly CalendarEntry[], language: Calendar["language"] = "nl") =>
  calendarText({ language, entries, madeAt: noon });

describe.each([
  ["node-ical", byNodeIcal],
  ["ts-ics", byTsIcs],
])("a calendar, read by %s", (_, read) => {
  it("says when, and nothing else", () => {
    expect(read(textOf([entry({ sequence: 3 })]))).toEqual([
      {
        uid: entry().uid,
        start: Date.parse("2026-12-01T13:00:00Z"),
        end: Date.parse("2026-12-01T14:00:00Z"),
        summary: "Afspraak",
        status: "CONFIRMED",
        sequence: 3,
        place: "",
      },
    ]);
    expect(read(textOf([entry()], "en"))[0]?.summary).toBe("Appointment");
    expect(read(textOf([]))).toEqual([]);
  });

  it("says that something does not go on, and no longer where", () => {
    const [found] = read(textOf([entry({ isCancelled: true, sequence: 4, place: "Café Jan" })]));
    expect(found).toMatchObject({ status: "CANCELLED", sequence: 4, place: "" });
  });

  it("gives back any moment, also in the nights on which the clocks change", () => {
    const around = (moment: string) =>
      fc.integer({ min: -300, max: 300 }).map((minutes) => new Date(Date.parse(moment) + minutes * minute));
    const moments = fc.oneof(
      around("2026-03-29T01:00:00Z"),
      around("2026-10-25T01:00:00Z"),
      around("2027-03-28T01:00:00Z"),
      around("2031-10-26T01:00:00Z"),
      fc.integer({ min: 0, max: 60 * 24 * 366 * 6 }).map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * minute)),
    );
    fc.assert(
      fc.property(moments, fc.constantFrom(30, 45, 60, 90, 120, 180), (startsAt, minutes) => {
        const [found] = read(textOf([entry({ startsAt, minutes })]));
        expect(found).toMatchObject({ start: startsAt.getTime(), end: startsAt.getTime() + minutes * minute });
      }),
      { numRuns: 150 },
    );
  });

  it("gives back any place, in whatever letters", () => {
    const places = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 120 })
      .filter((words) => words.trim() === words && !/[\p{Cc}\\]/u.test(words));
    fc.assert(
      fc.property(fc.oneof(places, fc.constantFrom("Café Jan; achterin, links", "Plein 1, \\hoek")), (place) => {
        expect(read(textOf([entry({ place })]))[0]?.place).toBe(place);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the text of a calendar", () => {
  it("holds what RFC 5545 asks, and nobody", () => {
    const text = textOf([entry()]);
    for (const line of [
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Amsterdam",
      "DTSTART;TZID=Europe/Amsterdam:20261201T140000",
      "CLASS:PRIVATE",
      "DTSTAMP:20261123T110000Z",
    ])
      expect(text).toContain(`${line}\r\n`);
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|^LOCATION|DESCRIPTION|Brussels/m);
  });

  it("ends every line with CRLF and folds at 75 octets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (place) => {
        const text = textOf([entry({ place })]);
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const longest = Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)));
        expect(longest).toBeLessThanOrEqual(75);
      }),
    );
  });

  it("says the night on which the clocks change in a way that cannot be misread", () => {
    expect(textOf([entry({ startsAt: new Date("2026-10-24T20:30:00Z") })])).toContain("DTSTART;TZID=Europe/Amsterdam:20261024T223000\r\n");
    expect(textOf([entry({ startsAt: new Date("2026-10-25T00:30:00Z") })])).toContain("DTSTART:20261025T003000Z\r\n");
    expect(textOf([entry({ startsAt: new Date("2026-10-25T01:30:00Z") })])).toContain("DTSTART:20261025T013000Z\r\n");
  });
});

import { newId, type WeekView } from "@naast/vocabulary";
import { expect, it } from "vitest";
import { daysOf } from "./days.ts";

const about = { clientId: newId("Client"), clientName: "Dennis", place: null, kind: "support", minutes: 60, placeIsSecret: false } as const;
const meetings: WeekView["meetings"] = [
  { ...about, id: newId("Meeting"), title: "Ochtend", startsAt: Date.UTC(2026, 10, 24, 8) },
  { ...about, id: newId("Meeting"), title: "Avond", startsAt: Date.UTC(2026, 10, 24, 18) },
  { ...about, id: newId("Meeting"), title: "Later", startsAt: Date.UTC(2026, 10, 26, 18) },
];
const titled = (timeZone: string) => daysOf({ meetings, timeZone }).map(({ day, meetings: rows }) => [day, rows.map(({ title }) => title)]);

it("puts each meeting under its day, and names no day without one", () => {
  expect(titled("Europe/Amsterdam")).toEqual([
    ["2026-11-24", ["Ochtend", "Avond"]],
    ["2026-11-26", ["Later"]],
  ]);
  expect(daysOf({ meetings: [], timeZone: "Europe/Amsterdam" })).toEqual([]);
});

it("goes by the clocks of the reader", () => {
  expect(titled("Pacific/Auckland")).toEqual([
    ["2026-11-24", ["Ochtend"]],
    ["2026-11-25", ["Avond"]],
    ["2026-11-27", ["Later"]],
  ]);
});

import { expect, it } from "vitest";
import { zonedWords as writtenWords } from "./zoned.ts";

const at = { language: "nl" as const, today: "2026-11-23" };
/** With plain spaces, as a reader sees them. */
const zonedWords = (...asked: Parameters<typeof writtenWords>): ReturnType<typeof writtenWords> => {
  const { day, time, home } = writtenWords(...asked);
  const plain = (words: string) => words.replaceAll(/\s/g, " ");
  return { day: plain(day), time: plain(time), home: home && plain(home) };
};

const evening = Date.UTC(2026, 11, 1, 18);

it("a moment is said as the reader's own clock says it, with the time in the Netherlands beside it", () => {
  expect(zonedWords(evening, "Europe/London", at)).toEqual({ day: "dinsdag 1 december", time: "18.00 uur", home: "19.00 uur" });
  expect(zonedWords(evening, "Asia/Kolkata", { ...at, language: "en" })).toEqual({
    day: "Tuesday 1 December",
    time: "23:30",
    home: "19:00",
  });
});

it("the other day is named too, when it is one", () => {
  const words = zonedWords(evening, "Pacific/Auckland", at);
  expect(words).toEqual({ day: "woensdag 2 december", time: "7.00 uur", home: "dinsdag 1 december, 19.00 uur" });
});

it("nothing is said twice where both clocks say the same, also when only one of them has changed", () => {
  expect(zonedWords(evening, "Europe/Berlin", at).home).toBeNull();
  expect(zonedWords(evening, "Africa/Algiers", at).home).toBeNull();
  expect(zonedWords(Date.UTC(2027, 6, 1, 18), "Africa/Algiers", at).home).not.toBeNull();
});

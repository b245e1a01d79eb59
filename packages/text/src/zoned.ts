import { formatDay, type WritingLanguage, writtenClock } from "./format.ts";

const holdTogether = " ";
const homeZone = "Europe/Amsterdam";
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The calendar day and the time of the clock at a moment in one zone: "2026-12-01" and "19:00". */
function clockIn(moment: number, zone: string): { day: string; time: string } {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  clocks.set(zone, clock);
  const [day = "", time = ""] = clock.format(moment).split(" ");
  return { day, time };
}

function inSentence(time: string, language: WritingLanguage): string {
  const written = writtenClock(time, language);
  return language === "nl" ? `${written}${holdTogether}uur` : written;
}

type Zoned = { day: string; time: string; home: string | null };

/**
 * A moment as the clocks of its reader say it, day and time apart. `home`: what the clocks in the Netherlands say, with the day
 * when that is another one; null where both say the same.
 */
export function zonedWords(moment: number, zone: string, at: { language: WritingLanguage; today: string }): Zoned {
  const yours = clockIn(moment, zone);
  const ours = clockIn(moment, homeZone);
  const words = { day: formatDay(yours.day, at), time: inSentence(yours.time, at.language) };
  if (yours.day === ours.day && yours.time === ours.time) return { ...words, home: null };
  const homeTime = inSentence(ours.time, at.language);
  return { ...words, home: yours.day === ours.day ? homeTime : `${formatDay(ours.day, at)}, ${homeTime}` };
}

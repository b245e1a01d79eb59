import type { QuietHours } from "./message.ts";
import { minute, oneDay } from "./moment.ts";

/** How word of one event is spread. `never` and a channel of `none` are left out before. */
export type MessageRhythmOfPlan = "each" | "daily" | "weekly" | "monthly";
export type MessageTimes = QuietHours & { rhythm: MessageRhythmOfPlan; timeZone: string };

const quarter = 15 * minute;
/** What was just done can be taken back for half a minute; word of it waits so long that it is sure. */
const settling = minute;
const usualHour = 9;
const longest = 40 * oneDay;

type WallTime = { hour: number; minute: number; weekday: string; date: number };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const parts = { hour: "2-digit", minute: "2-digit", weekday: "short", day: "numeric", hourCycle: "h23" } as const;
  const made = new Intl.DateTimeFormat("en-GB", { timeZone, ...parts });
  formats.set(timeZone, made);
  return made;
}

/** What the clock on the wall says in a time zone. */
function wallTimeAt(moment: number, timeZone: string): WallTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const number = (name: "hour" | "minute" | "day") => Number(parts.get(name) ?? 0);
  return { hour: number("hour"), minute: number("minute"), weekday: parts.get("weekday") ?? "", date: number("day") };
}

/** Whether nothing may come at this hour of the clock. */
function isQuiet({ quietFrom, quietUntil }: QuietHours, hour: number): boolean {
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil;
}

/** Whether this is a moment at which the rhythm lets word go. */
function isTurn({ rhythm, quietFrom, quietUntil }: MessageTimes, { hour, minute: past, weekday, date }: WallTime): boolean {
  if (rhythm === "each") return true;
  const sendHour = quietFrom === quietUntil ? usualHour : quietUntil;
  if (hour !== sendHour || past !== 0) return false;
  return rhythm === "daily" || (rhythm === "weekly" && weekday === "Mon") || (rhythm === "monthly" && date === 1);
}

/**
 * The first moment at which word of something that happened at `at` may come: never in quiet hours, by the clock where the
 * person is, summer time included. Every clock change is a whole number of quarters, so quarters are looked at one by one.
 */
export function messageDueAt(at: Date, times: MessageTimes): Date {
  const from = at.getTime() + settling;
  const may = (moment: number) => {
    const wall = wallTimeAt(moment, times.timeZone);
    return !isQuiet(times, wall.hour) && isTurn(times, wall);
  };
  if (may(from)) return new Date(from);
  for (let moment = Math.ceil(from / quarter) * quarter; moment < from + longest; moment += quarter) {
    if (may(moment)) return new Date(moment);
  }
  return new Date(from);
}

import { z } from "zod";

const firstDay = "1900-01-01";
const lastDay = "2199-12-31";

/**
 * A calendar day in the organisation's time zone: "2026-11-23". Within reach of a life: PostgreSQL knows no year 0, and
 * a year after 9999 has another shape.
 */
export const day = z.iso
  .date({ error: "chooseDay" })
  .refine((written) => written >= firstDay && written <= lastDay, { error: "chooseDay" });
export type Day = z.infer<typeof day>;

/** A time of the clock on a day: "19:00". */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A moment in a view: milliseconds since 1970, UTC. Views travel as JSON, where a `Date` would change its type. */
export type Moment = number;

/** The last moment that somebody can ask about: the end of `lastDay`. */
export const latestMoment: Moment = Date.UTC(2200, 0, 1) - 1;

/** The only place where the program learns what time it is. Tests and the demo hand in another one. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that runs ahead of another one by so many milliseconds; the demo's "tomorrow". */
export function shiftedClock(clock: Clock, milliseconds: number): Clock {
  return { now: () => new Date(clock.now().getTime() + milliseconds) };
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const oneDay = 24 * hour;

/** Everything in Naast is dated in this zone; participants abroad see it named. */
export const timeZone = "Europe/Amsterdam";

const dayParts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });

/** The calendar day on which a moment falls in `timeZone`. */
export function dayOf(moment: Date | Moment): Day {
  return dayParts.format(moment);
}

/** The day so many days later (or earlier, when negative). */
export function addDays(from: Day, days: number): Day {
  const noon = new Date(`${from}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** The day so many calendar months later; the last day of a shorter month when it has no such day. */
export function addMonths(from: Day, months: number): Day {
  const [year = 1970, month = 1, date = 1] = from.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

const wallClock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });

/** How far the clocks of `timeZone` run ahead of UTC at a moment. */
function aheadOfUtc(moment: Moment): number {
  return Date.parse(`${wallClock.format(moment).replace(" ", "T")}Z`) - moment;
}

/** The moment at which a day and a time of the clock fall in `timeZone`, summer time included. */
export function momentOf(on: Day, time: string): Date {
  const asUtc = Date.parse(`${on}T${time}:00Z`);
  // Asked twice: around the night of the change the first answer is of the wrong side.
  return new Date(asUtc - aheadOfUtc(asUtc - aheadOfUtc(asUtc)));
}

const timeParts = new Intl.DateTimeFormat("nl-NL", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The time of the clock at a moment in `timeZone`: "19:00". */
export function timeOf(moment: Date | Moment): string {
  return timeParts.format(moment);
}

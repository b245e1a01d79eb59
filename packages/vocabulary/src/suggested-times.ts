import { addDays, type Day } from "./moment.ts";

const evening = "19:00";
const weekend = ["11:00", "14:00"] as const;
const daytime = "15:00";
const firstDayAhead = 2;
const evenings = 5;
const afternoons = 2;

function weekdayOf(on: Day): number {
  return new Date(`${on}T12:00:00Z`).getUTCDay();
}

const isWeekend = (on: Day) => weekdayOf(on) === 0 || weekdayOf(on) === 6;

/**
 * Times to offer, by the clock of the organisation: evenings and weekends first, because that is when people are free (B9); a
 * few afternoons after them. "2026-12-01 19:00".
 */
export function suggestedTimes(today: Day): { first: readonly string[]; afterThat: readonly string[] } {
  const days = Array.from({ length: 12 }, (_, index) => addDays(today, firstDayAhead + index));
  const weekdays = days.filter((on) => !isWeekend(on));
  const free = days.filter(isWeekend).slice(0, 2);
  const first = [
    ...weekdays.slice(0, evenings).map((on) => `${on} ${evening}`),
    ...free.flatMap((on) => weekend.map((time) => `${on} ${time}`)),
  ].toSorted();
  return { first, afterThat: weekdays.slice(0, afternoons).map((on) => `${on} ${daytime}`) };
}

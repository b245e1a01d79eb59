import { addDays, type Clock, type Day, dayOf, minute, momentOf } from "@naast/vocabulary";

/** Days and moments told from the day of seeding, so that the story is always about now. */
export type Calendar = ReturnType<typeof calendarFrom>;

/** The smallest distance between something that happened and now. */
const justBefore = 10 * minute;

export function calendarFrom(clock: Clock) {
  const now = clock.now();
  const today = dayOf(now);

  /** The day so many days from today; before today when negative. */
  function day(offset: number): Day {
    return addDays(today, offset);
  }

  /** Something that happened: never in the future, whatever the time of the day is at seeding. */
  function past(offset: number, time: string): Date {
    const moment = momentOf(day(offset), time);
    return moment.getTime() < now.getTime() - justBefore ? moment : new Date(now.getTime() - justBefore);
  }

  /** Something that is planned. */
  function coming(offset: number, time: string): Date {
    return momentOf(day(offset), time);
  }

  return { now, today, day, past, coming };
}

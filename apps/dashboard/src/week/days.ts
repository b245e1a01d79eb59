import { type Day, type WeekView, zonedTime } from "@naast/vocabulary";

export type WeekDay = { day: Day; meetings: WeekView["meetings"] };

/** The meetings by day, on the clocks of the reader; a day without one is left out. */
export function daysOf({ meetings, timeZone }: Pick<WeekView, "meetings" | "timeZone">): readonly WeekDay[] {
  const byDay = Map.groupBy(meetings, ({ startsAt }) => zonedTime(startsAt, timeZone).day);
  return [...byDay].map(([day, rows]) => ({ day, meetings: rows }));
}

import { z } from "zod";
import { type Day, type Moment, minute, timeZone } from "./moment.ts";

/** The time zones that somebody can live in, as the IANA names them. */
export const timeZones: readonly string[] = Intl.supportedValuesOf("timeZone");
const known: ReadonlySet<string> = new Set([...timeZones, timeZone, "UTC"]);

export const zoneName = z.string().refine((name) => known.has(name), { error: "choose" });

/** "New York": the place that a zone is named after. */
export function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** The day and the time of the clock at one moment. */
export type ZonedTime = { day: Day; time: string };

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const made = clocks.get(zone);
  if (made) return made;
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  clocks.set(zone, clock);
  return clock;
}

/** What the clock and the calendar say at a moment, to who lives in this zone. */
export function zonedTime(moment: Moment, zone: string): ZonedTime {
  const [day = "", time = ""] = clockOf(zone).format(moment).split(" ");
  return { day, time };
}

/** How far the clocks of a zone run ahead of those of the organisation at a moment, in minutes. India runs 210 ahead in summer. */
export function minutesAhead(moment: Moment, zone: string): number {
  const asUtc = ({ day, time }: ZonedTime) => Date.parse(`${day}T${time}Z`);
  return (asUtc(zonedTime(moment, zone)) - asUtc(zonedTime(moment, timeZone))) / minute;
}

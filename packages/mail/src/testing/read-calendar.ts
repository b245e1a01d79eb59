// For tests: two programs that have nothing to do with the one that writes our calendars, and nothing with each other.
import ical from "node-ical";
import { convertIcsCalendar } from "ts-ics";

/** What a calendar program makes of one appointment. */
export type ReadEntry = { uid: string; start: number; end: number; summary: string; status: string; sequence: number; place: string };

export function byNodeIcal(text: string): readonly ReadEntry[] {
  return Object.values(ical.sync.parseICS(text)).flatMap((found) => {
    if (found?.type !== "VEVENT") return [];
    const words = (value: unknown) => (typeof value === "string" ? value : "");
    return [
      {
        uid: found.uid,
        start: found.start.getTime(),
        end: found.end?.getTime() ?? Number.NaN,
        summary: words(found.summary),
        status: words(found.status),
        sequence: Number(found.sequence),
        place: words(found.location),
      },
    ];
  });
}

export function byTsIcs(text: string): readonly ReadEntry[] {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map(({ uid, start, end, summary, status, sequence, location }) => ({
    uid,
    start: start.date.getTime(),
    end: end?.date.getTime() ?? Number.NaN,
    summary,
    status: status ?? "",
    sequence: sequence ?? 0,
    place: location ?? "",
  }));
}

import { isoDayOf } from "@naast/text";

export type OfOneDay<Entry> = { day: string; entries: Entry[] };

/** Gathers what happened under the day on which it happened, in the order in which it came. */
export function byDay<Entry>(entries: readonly Entry[], at: (entry: Entry) => number): readonly OfOneDay<Entry>[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = isoDayOf(at(entry));
    const before = days.get(day);
    if (before) before.push(entry);
    else days.set(day, [entry]);
  }
  return [...days].map(([day, list]) => ({ day, entries: list }));
}

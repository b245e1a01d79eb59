import { readEventsFiltered, readPeople } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { TimelinePage, TimelineRead } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { peopleView } from "../plan/people-view.ts";
import { timelineEntry } from "./timeline-entry.ts";

/** A page of what happened, the newest first, filtered by what the reader may see and by person or goal. */
export async function readTimeline(ctx: Context, permit: Permit<"timeline.read">, asked: TimelineRead): Promise<TimelinePage> {
  const { read } = ctx.store;
  const [found, rows] = await Promise.all([
    readPeople(read, permit),
    readEventsFiltered(read, permit, { ...asked, limit: asked.limit + 1 }),
  ]);
  const people = peopleView(found, today(ctx));
  const workers = new Set(people.filter(({ relation }) => relation === "worker").map(({ personId }) => personId));
  const entries = rows.slice(0, asked.limit).map((row) => timelineEntry(row, { clientPersonId: permit.clientPersonId, workers }));
  const more = rows.length > asked.limit ? (entries.at(-1)?.seq ?? null) : null;
  const named = new Map(entries.map(({ actorId, actorName }) => [actorId, actorName]));
  return { entries, more, people: [...named].map(([personId, name]) => ({ personId, name })) };
}

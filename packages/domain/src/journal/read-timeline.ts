import { readEventsFiltered, readPeople, readSeenPlan } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { TimelinePage, TimelineRead } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { timelineEntries } from "./timeline-entries.ts";

/** A page of what happened, the newest first, filtered by what the reader may see and by person or goal. */
export async function readTimeline(ctx: Context, permit: Permit<"timeline.read">, asked: TimelineRead): Promise<TimelinePage> {
  const { read } = ctx.store;
  const [seen, people, rows] = await Promise.all([
    readSeenPlan(read, permit),
    readPeople(read, permit),
    readEventsFiltered(read, permit, { ...asked, limit: asked.limit + 1 }),
  ]);
  const entries = await timelineEntries(read, rows.slice(0, asked.limit), { seen, people, permit });
  const more = rows.length > asked.limit ? (entries.at(-1)?.seq ?? null) : null;
  const named = new Map(entries.flatMap(({ actorId, actorName }) => (actorId === null ? [] : [[actorId, actorName] as const])));
  return { entries, more, people: [...named].map(([personId, name]) => ({ personId, name })) };
}

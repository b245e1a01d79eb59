import { findCalendarFeed, listCaseload, listCoordinatedMeetings, listOwnPlans, readReachOf } from "@naast/db";
import { type CalendarEntryView, type ClientId, type Language, NotFound, newId, Refused, type SignedIn } from "@naast/vocabulary";
import { authorise, authoriseInShelter, authoriseSelf } from "../authorise.ts";
import { type Context, today } from "../context.ts";
import { readCalendar, readCoordinatedCalendar } from "./read-calendar.ts";

export type CalendarFeed = { app: SignedIn["app"]; language: Language; entries: readonly CalendarEntryView[] };

type Way = { clientId: ClientId; door: CalendarEntryView["door"] };

const ways = (rows: readonly { clientId: ClientId }[], door: Way["door"]): readonly Way[] =>
  [...new Set(rows.map(({ clientId }) => clientId))].map((clientId) => ({ clientId, door }));

/** Where meetings may be somebody's own: plans in which they take part, conferences that they coordinate, a worker's caseload. */
async function waysOf(ctx: Context): Promise<readonly Way[]> {
  const { read } = ctx.store;
  if (ctx.actor.app === "portal") {
    const permit = await authoriseSelf(ctx, "account.read");
    const [plans, coordinated] = await Promise.all([listOwnPlans(read, permit), listCoordinatedMeetings(read, permit)]);
    return [...ways(plans, "plan"), ...ways(coordinated, "coordination")];
  }
  const permit = await authoriseInShelter(ctx, "caseload.follow");
  return ways(await listCaseload(read, permit, { today: today(ctx) }), "plan");
}

const isClosed = (error: unknown) => error instanceof NotFound || error instanceof Refused;

async function entriesOf(ctx: Context, { clientId, door }: Way): Promise<readonly CalendarEntryView[]> {
  try {
    if (door === "coordination") return await readCoordinatedCalendar(ctx, await authorise(ctx, "coordination.read", { clientId }));
    return await readCalendar(ctx, await authorise(ctx, "calendar.read", { clientId }));
  } catch (error) {
    // A plan that gives them no meetings is an empty page of the calendar, not the end of it.
    if (isClosed(error)) return [];
    throw error;
  }
}

/**
 * The calendar behind a secret address: the meetings that its owner may see now, each plan with its line in the access log.
 * `NotFound` for an address that is unknown, was ended or was replaced: these look the same.
 */
export async function readCalendarFeed(world: Omit<Context, "actor">, { secretHash }: { secretHash: string }): Promise<CalendarFeed> {
  const holder = await findCalendarFeed(world.store.read, secretHash);
  const reach = holder && (await readReachOf(world.store.read, holder.personId));
  if (!holder || !reach) throw new NotFound();
  const signedIn = { strength: "one", sessionId: newId("Session"), signedInAt: world.clock.now(), sharedDevice: false } as const;
  const ctx: Context = { ...world, actor: { ...holder, ...signedIn } };
  const entries: CalendarEntryView[] = [];
  try {
    for (const way of await waysOf(ctx)) entries.push(...(await entriesOf(ctx, way)));
  } catch (error) {
    // Who works here no more has no plans; their calendar is empty at once.
    if (!isClosed(error)) throw error;
  }
  return { app: holder.app, language: reach.language, entries: entries.toSorted((a, b) => a.startsAt - b.startsAt) };
}

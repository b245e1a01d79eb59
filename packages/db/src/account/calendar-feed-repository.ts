import type { SelfPermit } from "@naast/policy";
import { type App, newId, type PersonId } from "@naast/vocabulary";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";

type Own = { app: App };

/** Since when the feed is on; null while it is off. */
export async function readCalendarFeed(read: Reader, { actorId }: SelfPermit<"calendarFeed.read">, { app }: Own): Promise<Date | null> {
  const { calendarFeed } = read.tables;
  const [found] = await read
    .select({ createdAt: calendarFeed.createdAt })
    .from(calendarFeed)
    .where(and(eq(calendarFeed.personId, actorId), eq(calendarFeed.app, app)));
  return found?.createdAt ?? null;
}

/** A new secret address. The one before it opens nothing any more. */
export async function renewStoredFeed(
  tx: Writer,
  { actorId }: SelfPermit<"calendarFeed.renew">,
  { app, secretHash, at }: Own & { secretHash: string; at: Date },
): Promise<void> {
  const { calendarFeed } = tx.tables;
  await tx.delete(calendarFeed).where(and(eq(calendarFeed.personId, actorId), eq(calendarFeed.app, app)));
  await tx.insert(calendarFeed).values({ id: newId("CalendarFeed"), personId: actorId, app, secretHash, createdAt: at });
}

export async function endStoredFeed(tx: Writer, { actorId }: SelfPermit<"calendarFeed.end">, { app }: Own): Promise<void> {
  const { calendarFeed } = tx.tables;
  await tx.delete(calendarFeed).where(and(eq(calendarFeed.personId, actorId), eq(calendarFeed.app, app)));
}

export type FeedHolder = { personId: PersonId; app: App };

/** Whose feed this secret opens; null for an unknown one, an ended one and one of an ended account. */
export async function findCalendarFeed(read: Reader, secretHash: string): Promise<FeedHolder | null> {
  const { calendarFeed, person } = read.tables;
  const [found] = await read
    .select({ personId: calendarFeed.personId, app: calendarFeed.app })
    .from(calendarFeed)
    .innerJoin(person, eq(person.id, calendarFeed.personId))
    .where(and(eq(calendarFeed.secretHash, secretHash), isNull(person.endedAt)));
  return found ?? null;
}

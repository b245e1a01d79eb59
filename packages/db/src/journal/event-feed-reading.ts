import type { ClientId } from "@naast/vocabulary";
import { gt, sql } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";

const newHeads = preparedRead((read, { event }, given: Given<{ after: number }>) =>
  read.select({ seq: event.seq, clientId: event.clientId }).from(event).where(gt(event.seq, given.after)).orderBy(event.seq).limit(1000),
);

/** All events after `after`, for the feed that wakes the subscriptions. Numbers and clients only; each subscriber is authorised again. */
export async function eventsAfter(read: Reader, after: number): Promise<readonly { seq: number; clientId: ClientId }[]> {
  return newHeads(read, { after });
}

const newestSeq = preparedRead((read, { event }, _given: Given<object>) =>
  read.select({ seq: sql<number>`max(${event.seq})`.mapWith(Number) }).from(event),
);

/** The newest number of all plans; where a feed starts. */
export async function newestEvent(read: Reader): Promise<number> {
  const [row] = await newestSeq(read, {});
  return row?.seq ?? 0;
}

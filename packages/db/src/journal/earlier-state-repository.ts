import type { Permit } from "@naast/policy";
import type { Id, ItemKind } from "@naast/vocabulary";
import { and, desc, eq, ne } from "drizzle-orm";
import type { Snapshot } from "../dialect/snapshot.ts";
import { rowNow } from "../dialect/versioned.ts";
import type { Reader } from "../store.ts";
import type { EventPlace } from "./event-repository.ts";

/** An item as it was at one version, from its history; null when nobody kept that. */
export async function stateAt(
  read: Reader,
  permit: Permit,
  { itemId, version }: { itemId: string; version: number },
): Promise<Snapshot | null> {
  const { history } = read.tables;
  const rows = await read
    .select({ before: history.before, after: history.after })
    .from(history)
    .where(and(eq(history.clientId, permit.clientId), eq(history.itemId, itemId), ne(history.reason, "kept")))
    .orderBy(desc(history.id));
  const states = rows.flatMap(({ before, after }) => [after, before]);
  return states.find((state) => state?.["version"] === version) ?? null;
}

/** An item as it is now, also one that was removed. Only for who may restore: the client. */
export function stateNow(
  read: Reader,
  permit: Permit<"history.restore">,
  { itemKind, itemId }: { itemKind: ItemKind; itemId: string },
): Promise<(Snapshot & { version: number }) | null> {
  return rowNow(read, permit, { table: read.tables[itemKind], id: itemId });
}

/** What the event of a change was about, and who may read it. */
export async function placeOfChange(read: Reader, permit: Permit, changeId: Id<"Change">): Promise<Omit<EventPlace, "changeId"> | null> {
  const { event } = read.tables;
  const [found] = await read
    .select({ goalId: event.goalId, stepId: event.stepId, itemId: event.itemId, audience: event.audience })
    .from(event)
    .where(and(eq(event.clientId, permit.clientId), eq(event.changeId, changeId)));
  return found ?? null;
}

import type { Permit } from "@naast/policy";
import { type Id, type ItemKind, newId, type PersonId, type PlanEventKind } from "@naast/vocabulary";
import { and, asc, desc, eq } from "drizzle-orm";
import { type Given, preparedWrite } from "../dialect/prepared.ts";
import type { Snapshot } from "../dialect/snapshot.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

type ChangeRow = Required<Omit<Tables["change"]["$inferInsert"], "undoneAt">>;
type HistoryRow = Required<Tables["history"]["$inferInsert"]>;

/** One item as it was before and after a change; null where it did not exist. */
export type TrackedItem = {
  itemKind: ItemKind;
  itemId: string;
  goalId: Id<"Goal"> | null;
  before: Snapshot | null;
  after: Snapshot | null;
  afterVersion: number;
};
export type StoredChange = { id: Id<"Change">; actorId: PersonId; at: Date; kind: PlanEventKind; undoneAt: Date | null };

const insertChange = preparedWrite((tx, { change }, given: Given<ChangeRow>) =>
  tx.insert(change).values({ id: given.id, clientId: given.clientId, actorId: given.actorId, at: given.at, kind: given.kind }),
);

const insertHistory = preparedWrite((tx, { history }, given: Given<HistoryRow>) =>
  tx.insert(history).values({
    id: given.id,
    changeId: given.changeId,
    clientId: given.clientId,
    itemKind: given.itemKind,
    itemId: given.itemId,
    goalId: given.goalId,
    actorId: given.actorId,
    at: given.at,
    reason: given.reason,
    before: given.before,
    after: given.after,
    afterVersion: given.afterVersion,
  }),
);

export type NewChange = {
  id: Id<"Change">;
  at: Date;
  kind: PlanEventKind;
  reason: "changed" | "undone" | "kept";
  items: readonly TrackedItem[];
};

/** Keeps a change and the items it touched, so that it can be taken back. */
export async function addChange(tx: Writer, permit: Permit, { id, at, kind, reason, items }: NewChange): Promise<void> {
  const { clientId, actorId } = permit;
  await insertChange(tx, { id, clientId, actorId, at, kind });
  for (const item of items) {
    await insertHistory(tx, { ...item, id: newId("History"), changeId: id, clientId, actorId, at, reason });
  }
}

/** An item of a change, with why its state was kept. */
export type ChangedItem = TrackedItem & Pick<StoredHistory, "reason">;

/** A change of this client with the items it touched, the last one first; null when there is none. */
export async function readChange(
  read: Reader,
  permit: Permit,
  changeId: Id<"Change">,
): Promise<{ change: StoredChange; items: readonly ChangedItem[] } | null> {
  const { change, history } = read.tables;
  const [found] = await read
    .select()
    .from(change)
    .where(and(eq(change.id, changeId), eq(change.clientId, permit.clientId)));
  if (!found) return null;
  const rows = await read.select().from(history).where(eq(history.changeId, changeId)).orderBy(desc(history.id));
  return { change: found, items: rows };
}

export async function markUndone(
  tx: Writer,
  permit: Permit<"change.undo">,
  { changeId, at }: { changeId: Id<"Change">; at: Date },
): Promise<void> {
  const { change } = tx.tables;
  await tx
    .update(change)
    .set({ undoneAt: at })
    .where(and(eq(change.id, changeId), eq(change.clientId, permit.clientId)));
}

export type StoredHistory = Tables["history"]["$inferSelect"];

/** Every kept state of one item, the oldest first. The caller has checked that the item itself is seen. */
export function listHistory(
  read: Reader,
  permit: Permit<"history.read">,
  item: { itemKind: ItemKind; itemId: string },
): Promise<readonly StoredHistory[]> {
  const { history } = read.tables;
  const where = and(eq(history.clientId, permit.clientId), eq(history.itemKind, item.itemKind), eq(history.itemId, item.itemId));
  return read
    .select()
    .from(history)
    .where(where)
    .orderBy(asc(history.id))
    .then((rows) => rows);
}

export async function readHistory(read: Reader, permit: Permit, historyId: Id<"History">): Promise<StoredHistory | null> {
  const { history } = read.tables;
  const [found] = await read
    .select()
    .from(history)
    .where(and(eq(history.id, historyId), eq(history.clientId, permit.clientId)));
  return found ?? null;
}

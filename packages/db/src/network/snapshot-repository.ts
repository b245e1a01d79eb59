import type { Permit } from "@naast/policy";
import { type Id, newId, type SnapshotContent, undoPeriod } from "@naast/vocabulary";
import { and, desc, eq, isNull, lt } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredSnapshot = Tables["mapSnapshot"]["$inferSelect"];

export async function insertSnapshot(
  tx: Writer,
  permit: Permit<"snapshot.take">,
  { at, words, content }: { at: Date; words: string | null; content: SnapshotContent },
): Promise<StoredSnapshot> {
  const row = { id: newId("MapSnapshot"), clientId: permit.clientId, takenAt: at, words, content };
  const [added] = await tx.insert(tx.tables.mapSnapshot).values(row).returning();
  if (!added) throw new Error("the snapshot was not taken");
  return added;
}

/** Every snapshot that is there, the newest first. */
export function listSnapshots(read: Reader, permit: Permit<"snapshot.read">): Promise<readonly StoredSnapshot[]> {
  const { mapSnapshot } = read.tables;
  return read
    .select()
    .from(mapSnapshot)
    .where(and(eq(mapSnapshot.clientId, permit.clientId), isNull(mapSnapshot.removedAt)))
    .orderBy(desc(mapSnapshot.takenAt), desc(mapSnapshot.id))
    .then((rows) => rows);
}

export async function readSnapshot(
  read: Reader,
  permit: Permit<"snapshot.read" | "snapshot.remove">,
  snapshotId: Id<"MapSnapshot">,
): Promise<StoredSnapshot | null> {
  const { mapSnapshot } = read.tables;
  const where = and(eq(mapSnapshot.id, snapshotId), eq(mapSnapshot.clientId, permit.clientId), isNull(mapSnapshot.removedAt));
  const [found] = await read.select().from(mapSnapshot).where(where);
  return found ?? null;
}

export function removeStoredSnapshot(
  tx: Writer,
  permit: Permit<"snapshot.remove">,
  { before, at }: { before: StoredSnapshot; at: Date },
): Promise<StoredSnapshot> {
  return updateVersioned(tx, permit, { table: tx.tables.mapSnapshot, before, set: { removedAt: at } });
}

/** What was deleted and can no longer be taken back goes for good: a picture of other people is not kept to no end. */
export async function eraseRemovedSnapshots(tx: Writer, now: Date): Promise<void> {
  const { mapSnapshot } = tx.tables;
  await tx.delete(mapSnapshot).where(lt(mapSnapshot.removedAt, new Date(now.getTime() - undoPeriod)));
}

import type { Permit } from "@naast/policy";
import { type DeepeningWords, type Id, newId } from "@naast/vocabulary";
import { and, eq } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredDeepening = Tables["nodeDeepening"]["$inferSelect"];

/** The row of a node, also one that was taken back: there is one per node. Whether the node is seen is asked by the caller. */
export async function readDeepeningRow(read: Reader, permit: Permit, nodeId: Id<"NetworkNode">): Promise<StoredDeepening | null> {
  const { nodeDeepening } = read.tables;
  const where = and(eq(nodeDeepening.clientId, permit.clientId), eq(nodeDeepening.nodeId, nodeId));
  const [found] = await read.select().from(nodeDeepening).where(where);
  return found ?? null;
}

type Saved = DeepeningWords & { shared: boolean; at: Date };

export async function insertDeepening(
  tx: Writer,
  permit: Permit<"deepening.write">,
  { nodeId, at, ...words }: Saved & { nodeId: Id<"NetworkNode"> },
): Promise<StoredDeepening> {
  const row = { ...words, id: newId("NodeDeepening"), clientId: permit.clientId, nodeId, createdAt: at, changedAt: at };
  const [added] = await tx.insert(tx.tables.nodeDeepening).values(row).returning();
  if (!added) throw new Error("the deepening was not added");
  return added;
}

export function updateDeepening(
  tx: Writer,
  permit: Permit<"deepening.write">,
  { before, at, ...words }: Saved & { before: StoredDeepening },
): Promise<StoredDeepening> {
  return updateVersioned(tx, permit, { table: tx.tables.nodeDeepening, before, set: { ...words, removedAt: null, changedAt: at } });
}

import type { Permit } from "@naast/policy";
import { type Id, newId } from "@naast/vocabulary";
import { and, eq, isNull } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { readGoal } from "./goal-repository.ts";

export type StoredOwnView = Tables["ownView"]["$inferSelect"];
type Saved = { words: string; removedAt: Date | null; at: Date };

/** The actor's own view beside a goal, also one that was removed: there is one per goal and person. */
export async function readOwnViewOn(read: Reader, permit: Permit<"ownView.write">, goalId: Id<"Goal">): Promise<StoredOwnView | null> {
  const { ownView } = read.tables;
  const where = and(eq(ownView.clientId, permit.clientId), eq(ownView.goalId, goalId), eq(ownView.personId, permit.actorId));
  const [found] = await read.select().from(ownView).where(where);
  return found ?? null;
}

/** A view beside a goal that the permit sees, whoever wrote it. */
export async function readOwnView(read: Reader, permit: Permit, ownViewId: Id<"OwnView">): Promise<StoredOwnView | null> {
  const { ownView } = read.tables;
  const where = and(eq(ownView.id, ownViewId), eq(ownView.clientId, permit.clientId), isNull(ownView.removedAt));
  const [found] = await read.select().from(ownView).where(where);
  return found && (await readGoal(read, permit, found.goalId)) ? found : null;
}

export async function insertOwnView(
  tx: Writer,
  permit: Permit<"ownView.write">,
  { goalId, words, at }: Omit<Saved, "removedAt"> & { goalId: Id<"Goal"> },
): Promise<StoredOwnView> {
  const { clientId, actorId: personId } = permit;
  const view = { id: newId("OwnView"), clientId, goalId, personId, words, createdAt: at, changedAt: at };
  const [row] = await tx.insert(tx.tables.ownView).values(view).returning();
  if (!row) throw new Error("the view was not added");
  return row;
}

export function updateOwnView(
  tx: Writer,
  permit: Permit<"ownView.write" | "ownView.remove">,
  { before, words, removedAt, at }: Saved & { before: StoredOwnView },
): Promise<StoredOwnView> {
  return updateVersioned(tx, permit, { table: tx.tables.ownView, before, set: { words, removedAt, changedAt: at } });
}

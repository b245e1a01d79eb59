import type { Permit } from "@naast/policy";
import { type Id, type NewRelapseCall, newId } from "@naast/vocabulary";
import { and, asc, eq, isNull } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredCall = Tables["relapseCall"]["$inferSelect"];
export type StoredCrisisCard = Tables["crisisCard"]["$inferSelect"];
type Reading = Permit<"relapse.read" | "relapse.readAtNight" | "plan.takeAlong">;

/** Whom to call, in the order in which the client wrote it. NOTE: only for who sees at least one phase, and the client. */
export function listCalls(
  read: Reader,
  { clientId }: Reading | Permit<"relapse.addCall" | "relapse.removeCall">,
): Promise<readonly StoredCall[]> {
  const { relapseCall } = read.tables;
  return read
    .select()
    .from(relapseCall)
    .where(and(eq(relapseCall.clientId, clientId), isNull(relapseCall.removedAt)))
    .orderBy(asc(relapseCall.createdAt), asc(relapseCall.id))
    .then((rows) => rows);
}

export async function insertCall(
  tx: Writer,
  permit: Permit<"relapse.addCall">,
  { name, telephone, whenWords, at: createdAt }: Omit<NewRelapseCall, "clientId"> & { at: Date },
): Promise<StoredCall> {
  const row = { name, telephone, whenWords, id: newId("RelapseCall"), clientId: permit.clientId, createdAt };
  const [added] = await tx.insert(tx.tables.relapseCall).values(row).returning();
  if (!added) throw new Error("the number was not added");
  return added;
}

export function removeStoredCall(
  tx: Writer,
  permit: Permit<"relapse.removeCall">,
  { before, at: removedAt }: { before: StoredCall; at: Date },
): Promise<StoredCall> {
  return updateVersioned(tx, permit, { table: tx.tables.relapseCall, before, set: { removedAt } });
}

/** The client's card; null before anything was written on it, and after that was taken back. NOTE: see `listCalls`. */
export async function readCrisisCard(read: Reader, { clientId }: Reading): Promise<StoredCrisisCard | null> {
  const { crisisCard } = read.tables;
  const [found] = await read
    .select()
    .from(crisisCard)
    .where(and(eq(crisisCard.clientId, clientId), isNull(crisisCard.removedAt)));
  return found ?? null;
}

type Writing = Permit<"relapse.writeCard" | "relapse.review">;

/** The row of the card, also one that was taken back: there is one per client. */
export async function readCrisisCardRow(read: Reader, { clientId }: Writing): Promise<StoredCrisisCard | null> {
  const { crisisCard } = read.tables;
  const [found] = await read.select().from(crisisCard).where(eq(crisisCard.clientId, clientId));
  return found ?? null;
}

type CardWords = Partial<Pick<StoredCrisisCard, "coverWords" | "practicalWords" | "reviewOn" | "reviewedAt">>;

export async function insertCrisisCard(
  tx: Writer,
  { clientId }: Writing,
  { at, ...words }: CardWords & { at: Date },
): Promise<StoredCrisisCard> {
  const id: Id<"CrisisCard"> = newId("CrisisCard");
  const [added] = await tx
    .insert(tx.tables.crisisCard)
    .values({ ...words, id, clientId, createdAt: at, changedAt: at })
    .returning();
  if (!added) throw new Error("the card was not added");
  return added;
}

/** `Conflict` when it was changed on another device in the meantime. */
export function updateCrisisCard(
  tx: Writer,
  permit: Writing,
  { before, at, ...words }: CardWords & { before: StoredCrisisCard; at: Date },
): Promise<StoredCrisisCard> {
  return updateVersioned(tx, permit, { table: tx.tables.crisisCard, before, set: { ...words, removedAt: null, changedAt: at } });
}

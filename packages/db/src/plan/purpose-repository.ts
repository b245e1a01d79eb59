import type { Permit } from "@naast/policy";
import { newId, type PurposeAnswer, type PurposeChange } from "@naast/vocabulary";
import { and, desc, eq, isNull } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredPurpose = Tables["purpose"]["$inferSelect"];
export type StoredAgreement = Tables["purposeAgreement"]["$inferSelect"];

/** The words that count now; null as long as there are none, or without the label. */
export async function newestPurpose(read: Reader, permit: Permit): Promise<StoredPurpose | null> {
  if (!permit.sees.labels.includes("purpose")) return null;
  const { purpose } = read.tables;
  const where = and(eq(purpose.clientId, permit.clientId), isNull(purpose.removedAt));
  const [found] = await read.select().from(purpose).where(where).orderBy(desc(purpose.number)).limit(1);
  return found ?? null;
}

export type AddedPurpose = { words: string; change: PurposeChange; at: Date };

/** Adds a version. An earlier one is never changed, and its number is not given again when it was taken back. */
export async function insertPurpose(
  tx: Writer,
  permit: Permit<"purpose.write" | "history.restore" | "proposal.decide">,
  { at, ...written }: AddedPurpose,
): Promise<StoredPurpose> {
  const { purpose } = tx.tables;
  const { clientId, actorId } = permit;
  const count = await tx.$count(purpose, eq(purpose.clientId, clientId));
  const [row] = await tx
    .insert(purpose)
    .values({ ...written, id: newId("Purpose"), clientId, number: count + 1, writtenBy: actorId, writtenAt: at })
    .returning();
  if (!row) throw new Error("the purpose was not added");
  return row;
}

/** One's own answer to one version; a later one replaces it. Gives the answer before and after. */
export async function saveAgreement(
  tx: Writer,
  permit: Permit<"purpose.answer">,
  { purposeId, answer, at }: { purposeId: StoredPurpose["id"]; answer: PurposeAnswer; at: Date },
): Promise<{ before: StoredAgreement | null; after: StoredAgreement }> {
  const { purposeAgreement } = tx.tables;
  const { clientId, actorId: personId } = permit;
  const own = and(eq(purposeAgreement.purposeId, purposeId), eq(purposeAgreement.personId, personId));
  const [before] = await tx.select().from(purposeAgreement).where(own);
  if (before) {
    const set = { answer, answeredAt: at, removedAt: null };
    return { before, after: await updateVersioned(tx, permit, { table: purposeAgreement, before, set }) };
  }
  const [after] = await tx
    .insert(purposeAgreement)
    .values({ id: newId("PurposeAgreement"), clientId, purposeId, personId, answer, answeredAt: at })
    .returning();
  if (!after) throw new Error("the answer was not kept");
  return { before: null, after };
}

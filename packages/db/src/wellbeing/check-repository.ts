import type { Permit } from "@naast/policy";
import { type AnswerValues, Conflict, type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, asc, eq, exists, inArray, ne, or, sql } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredLine = Tables["measureLine"]["$inferSelect"];
export type StoredCheck = Tables["check"]["$inferSelect"];
export type LineWithChecks = StoredLine & { checks: readonly StoredCheck[]; readerIds: readonly PersonId[] };

type Own = Permit<"check.answer" | "check.note" | "check.remove" | "check.share">;

/**
 * The lines that this permit sees: one's own; and of others those that they shared with exactly this person. Of the client's
 * own lines also the label "how I am doing" must be granted. Nobody sees anything else, the client neither.
 */
export async function listSeenLines(read: Reader, permit: Permit<"check.read" | "plan.takeAlong">): Promise<readonly LineWithChecks[]> {
  const { clientId, actorId, clientPersonId, sees } = permit;
  const { measureLine, measureReader } = read.tables;
  const shared = read
    .select({ one: sql`1` })
    .from(measureReader)
    .where(and(eq(measureReader.lineId, measureLine.id), eq(measureReader.personId, actorId)));
  const granted = sees.labels.includes("wellbeing") ? undefined : ne(measureLine.personId, clientPersonId);
  const seen = or(eq(measureLine.personId, actorId), and(exists(shared), granted));
  const lines = await read
    .select()
    .from(measureLine)
    .where(and(eq(measureLine.clientId, clientId), seen))
    .orderBy(asc(measureLine.createdAt), asc(measureLine.id));
  return withChecks(read, permit, lines);
}

async function withChecks(read: Reader, { actorId }: Permit, lines: readonly StoredLine[]): Promise<readonly LineWithChecks[]> {
  const ids = lines.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { check, measureReader } = read.tables;
  const checks = await read.select().from(check).where(inArray(check.lineId, ids)).orderBy(asc(check.answeredAt), asc(check.id));
  const readers = await read.select().from(measureReader).where(inArray(measureReader.lineId, ids)).orderBy(asc(measureReader.id));
  return lines.map((line) => ({
    ...line,
    checks: checks.filter(({ lineId }) => lineId === line.id),
    readerIds: line.personId === actorId ? readers.flatMap(({ lineId, personId }) => (lineId === line.id ? [personId] : [])) : [],
  }));
}

/** The actor's own line of a measure; null before the first answer. */
export async function readOwnLine(read: Reader, { clientId, actorId }: Own, measureKey: string): Promise<StoredLine | null> {
  const { measureLine } = read.tables;
  const own = and(eq(measureLine.clientId, clientId), eq(measureLine.personId, actorId), eq(measureLine.measureKey, measureKey));
  const [found] = await read.select().from(measureLine).where(own);
  return found ?? null;
}

/** A check that the actor answered themselves; null for any other. */
export async function readOwnCheck(read: Reader, { clientId, actorId }: Own, checkId: Id<"Check">): Promise<StoredCheck | null> {
  const { check } = read.tables;
  const own = and(eq(check.id, checkId), eq(check.clientId, clientId), eq(check.personId, actorId));
  const [found] = await read.select().from(check).where(own);
  return found ?? null;
}

export async function insertLine(
  tx: Writer,
  { clientId, actorId: personId }: Permit<"check.answer">,
  { measureKey, at }: { measureKey: string; at: Date },
): Promise<StoredLine> {
  const row = { id: newId("MeasureLine"), clientId, personId, measureKey, createdAt: at };
  const [added] = await tx.insert(tx.tables.measureLine).values(row).returning();
  if (!added) throw new Error("the line was not added");
  return added;
}

type NewCheck = { lineId: Id<"MeasureLine">; measureVersion: number; answers: AnswerValues; at: Date };

export async function insertCheck(
  tx: Writer,
  { clientId, actorId: personId }: Permit<"check.answer">,
  { at: answeredAt, ...check }: NewCheck,
): Promise<Id<"Check">> {
  const id = newId("Check");
  await tx.insert(tx.tables.check).values({ ...check, id, clientId, personId, answeredAt });
  return id;
}

/** `Conflict` when it was changed on another device in the meantime. */
export async function updateCheck(
  tx: Writer,
  { clientId }: Permit<"check.answer" | "check.note">,
  { before, set }: { before: StoredCheck; set: Partial<Pick<StoredCheck, "answers" | "noteWords">> },
): Promise<void> {
  const { check } = tx.tables;
  const same = and(eq(check.id, before.id), eq(check.clientId, clientId), eq(check.version, before.version));
  const rows = await tx
    .update(check)
    .set({ ...set, version: before.version + 1 })
    .where(same)
    .returning({ id: check.id });
  if (rows.length === 0) throw new Conflict("words.changed");
}

/** It goes, whole; with the last one the line goes too, and with it who could read it. */
export async function deleteCheck(tx: Writer, { clientId }: Permit<"check.remove">, before: StoredCheck): Promise<void> {
  const { check, measureLine, measureReader } = tx.tables;
  await tx.delete(check).where(and(eq(check.id, before.id), eq(check.clientId, clientId)));
  if ((await tx.$count(check, eq(check.lineId, before.lineId))) > 0) return;
  await tx.delete(measureReader).where(eq(measureReader.lineId, before.lineId));
  await tx.delete(measureLine).where(eq(measureLine.id, before.lineId));
}

/** Exactly these people read the line from now on. */
export async function setLineReaders(
  tx: Writer,
  { clientId }: Permit<"check.share">,
  { lineId, readerIds }: { lineId: Id<"MeasureLine">; readerIds: readonly PersonId[] },
): Promise<void> {
  const { measureReader } = tx.tables;
  await tx.delete(measureReader).where(and(eq(measureReader.lineId, lineId), eq(measureReader.clientId, clientId)));
  const rows = [...new Set(readerIds)].map((personId) => ({ clientId, lineId, personId }));
  if (rows.length > 0) await tx.insert(measureReader).values(rows);
}

/** What this person answered in this plan, and what was shared with them: gone when they are taken out of it. */
export async function eraseOwnChecks(tx: Writer, { clientId, actorId }: Permit<"ownPart.erase">): Promise<void> {
  const { check, measureLine, measureReader } = tx.tables;
  const own = and(eq(measureLine.clientId, clientId), eq(measureLine.personId, actorId));
  const lines = tx.select({ id: measureLine.id }).from(measureLine).where(own);
  const reading = and(eq(measureReader.clientId, clientId), eq(measureReader.personId, actorId));
  await tx.delete(measureReader).where(or(reading, inArray(measureReader.lineId, lines)));
  await tx.delete(check).where(and(eq(check.clientId, clientId), eq(check.personId, actorId)));
  await tx.delete(measureLine).where(own);
}

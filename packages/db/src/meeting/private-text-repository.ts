import type { Permit } from "@naast/policy";
import { Conflict, type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import type { InsidePermit } from "./private-time-repository.ts";

type TextRow = Tables["privateText"]["$inferSelect"];
/** A text that is still sealed, with who wrote it and when they agreed to sharing it. */
export type StoredPrivateText = TextRow & { sealed: string; writers: readonly { personId: PersonId; agreedAt: Date | null }[] };

async function withWriters(read: Reader, rows: readonly TextRow[]): Promise<readonly StoredPrivateText[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { privateWriter } = read.tables;
  const writers = await read.select().from(privateWriter).where(inArray(privateWriter.textId, ids)).orderBy(privateWriter.id);
  return rows.flatMap(({ sealed, ...row }) =>
    sealed === null ? [] : { ...row, sealed, writers: writers.filter(({ textId }) => textId === row.id) },
  );
}

/** What is sealed of one private time, as it lies there. NOTE: the caller has looked up that the actor is in it. */
export async function listSealed(
  read: Reader,
  { clientId }: Permit<"privateTime.read">,
  privateTimeId: Id<"PrivateTime">,
): Promise<readonly StoredPrivateText[]> {
  const { privateText } = read.tables;
  const where = and(eq(privateText.clientId, clientId), eq(privateText.privateTimeId, privateTimeId), isNull(privateText.releasedAt));
  return withWriters(read, await read.select().from(privateText).where(where).orderBy(privateText.createdAt, privateText.id));
}

/** One sealed text. NOTE: as `listSealed`. */
export async function readSealed(
  read: Reader,
  { clientId }: InsidePermit,
  { privateTimeId, textId }: { privateTimeId: Id<"PrivateTime">; textId: Id<"PrivateText"> },
): Promise<StoredPrivateText | null> {
  const { privateText } = read.tables;
  const where = and(eq(privateText.id, textId), eq(privateText.clientId, clientId), eq(privateText.privateTimeId, privateTimeId));
  const [found] = await withWriters(read, await read.select().from(privateText).where(where));
  return found ?? null;
}

type Sealing = { id: Id<"PrivateText">; sealed: string; at: Date };

async function addWriter(tx: Writer, { clientId, actorId }: Permit<"privateTime.write">, textId: Id<"PrivateText">): Promise<void> {
  await tx
    .insert(tx.tables.privateWriter)
    .values({ id: newId("PrivateWriter"), clientId, textId, personId: actorId })
    .onConflictDoNothing();
}

export async function insertSealed(
  tx: Writer,
  permit: Permit<"privateTime.write">,
  { privateTimeId, id, sealed, at }: Sealing & { privateTimeId: Id<"PrivateTime"> },
): Promise<void> {
  const { clientId } = permit;
  await tx.insert(tx.tables.privateText).values({ id, clientId, privateTimeId, sealed, createdAt: at, changedAt: at });
  await addWriter(tx, permit, id);
}

type Version = { id: Id<"PrivateText">; version: number };

async function writeText(
  tx: Writer,
  { clientId }: InsidePermit,
  { before, set }: { before: Version; set: Partial<TextRow> },
): Promise<void> {
  const { privateText } = tx.tables;
  const where = and(eq(privateText.id, before.id), eq(privateText.clientId, clientId), eq(privateText.version, before.version));
  const rows = await tx
    .update(privateText)
    .set({ ...set, version: before.version + 1 })
    .where(where)
    .returning({ id: privateText.id });
  if (rows.length === 0) throw new Conflict("words.changed");
}

/** Other words, sealed: whoever changes them is one of the writers from then on, and every yes to sharing them is gone. */
export async function changeSealed(
  tx: Writer,
  permit: Permit<"privateTime.write">,
  { id, version, sealed, at }: Sealing & Version,
): Promise<void> {
  await writeText(tx, permit, { before: { id, version }, set: { sealed, changedAt: at } });
  await addWriter(tx, permit, id);
  const { privateWriter } = tx.tables;
  await tx.update(privateWriter).set({ agreedAt: null }).where(eq(privateWriter.textId, id));
}

/** The text goes, whole. */
export async function deleteSealed(tx: Writer, { clientId }: Permit<"privateTime.write">, id: Id<"PrivateText">): Promise<void> {
  const { privateText, privateWriter } = tx.tables;
  await tx.delete(privateWriter).where(and(eq(privateWriter.textId, id), eq(privateWriter.clientId, clientId)));
  await tx.delete(privateText).where(and(eq(privateText.id, id), eq(privateText.clientId, clientId)));
}

/** The actor's own yes to sharing a text, or their taking it back. */
export async function agreeToRelease(
  tx: Writer,
  { clientId, actorId }: Permit<"privateTime.release">,
  { id, agreedAt }: { id: Id<"PrivateText">; agreedAt: Date | null },
): Promise<void> {
  const { privateWriter } = tx.tables;
  const own = and(eq(privateWriter.textId, id), eq(privateWriter.clientId, clientId), eq(privateWriter.personId, actorId));
  await tx.update(privateWriter).set({ agreedAt }).where(own);
}

/** The words come out of the seal; from here on they are the meeting's. */
export function releaseText(
  tx: Writer,
  permit: Permit<"privateTime.release">,
  { before, words, at }: { before: Version; words: string; at: Date },
): Promise<void> {
  return writeText(tx, permit, { before, set: { sealed: null, releasedWords: words, releasedAt: at } });
}

import type { Permit } from "@naast/policy";
import { idOf, type PersonId, type SharedItemKind } from "@naast/vocabulary";
import { and, eq } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";

const personId = idOf("Person");

/** Ticks exactly these people for a `chosen` item. */
export async function setChosenReaders(
  tx: Writer,
  permit: Permit,
  { itemKind, itemId, readerIds }: { itemKind: SharedItemKind; itemId: string; readerIds: readonly string[] },
): Promise<void> {
  const { chosenReader } = tx.tables;
  await tx.delete(chosenReader).where(and(eq(chosenReader.clientId, permit.clientId), eq(chosenReader.itemId, itemId)));
  const rows = [...new Set(readerIds)].map((reader) => ({ clientId: permit.clientId, itemKind, itemId, personId: personId.parse(reader) }));
  if (rows.length > 0) await tx.insert(chosenReader).values(rows);
}

/** Who is ticked for one item. */
export async function chosenReadersOf(read: Reader, permit: Permit, itemId: string): Promise<readonly PersonId[]> {
  const { chosenReader } = read.tables;
  const rows = await read
    .select({ personId: chosenReader.personId })
    .from(chosenReader)
    .where(and(eq(chosenReader.clientId, permit.clientId), eq(chosenReader.itemId, itemId)))
    .orderBy(chosenReader.id);
  return rows.map((row) => row.personId);
}

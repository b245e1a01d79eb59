import { Conflict } from "@naast/vocabulary";
import { and, eq } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import { type AnyItemTable, asItemTable, type ItemTable, type Snapshot } from "./snapshot.ts";

type Versioned = { id: string; clientId: string; version: number };

/** What changes of a row that was read in this transaction: anything but what it is known by. */
export type Update<Row extends Versioned> = { before: Row; set: Partial<Omit<Row, keyof Versioned | "readerIds">> };

/** Writes a new version of a row. `Conflict` when another version is there by now, so that nothing is written over it. */
export async function updateVersioned<Row extends Versioned>(
  tx: Writer,
  { clientId }: { clientId: string },
  { table, before, set }: Update<Row> & { table: AnyItemTable },
): Promise<Row> {
  const items = asItemTable(table);
  const where = and(
    eq(items.id, before.id as ItemTable["$inferSelect"]["id"]),
    eq(items.clientId, clientId as ItemTable["$inferSelect"]["clientId"]),
    eq(items.version, before.version),
  );
  const values = { ...set, version: before.version + 1 } as Partial<ItemTable["$inferInsert"]>;
  const [row] = await tx.update(items).set(values).where(where).returning();
  if (!row) throw new Conflict("words.changed");
  return { ...before, ...(row as unknown as Row) };
}

/** A row as it is now, also one that carries the mark of removal; null when this client has none with this id. */
export async function rowNow(
  read: Reader,
  { clientId }: { clientId: string },
  { table, id }: { table: AnyItemTable; id: string },
): Promise<(Snapshot & { version: number }) | null> {
  const items = asItemTable(table);
  const ofClient = eq(items.clientId, clientId as ItemTable["$inferSelect"]["clientId"]);
  const [row] = await read
    .select()
    .from(items)
    .where(and(eq(items.id, id as ItemTable["$inferSelect"]["id"]), ofClient));
  return row ?? null;
}

import { and, eq, getTableColumns, type Table } from "drizzle-orm";
import type { Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

/** A whole row as the history keeps it: JSON, so that moments are text. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** Tables whose rows the history keeps: they have an id, a client and a version. */
export type ItemTable = Tables["goal"];
export type AnyItemTable = Table & { id: unknown; clientId: unknown; version: unknown };

/** Every table of items has these three columns; the casts say to drizzle what its types cannot. */
export function asItemTable(table: AnyItemTable): ItemTable {
  return table as unknown as ItemTable;
}

/** Turns what JSON made of moments into moments again. */
function revived(table: Table, snapshot: Snapshot): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(getTableColumns(table))) {
    const value = snapshot[name];
    values[name] = column.dataType === "date" && typeof value === "string" ? new Date(value) : value;
  }
  return values;
}

type Target = { table: ItemTable; clientId: string; id: string; version: number };

/** Puts a row back as it was in `snapshot`, under a new version; false when its version is no longer the expected one. */
export async function putBack(tx: Writer, { table, clientId, id, version }: Target, snapshot: Snapshot): Promise<boolean> {
  const values = { ...revived(table, snapshot), id, clientId, version: version + 1 } as Partial<ItemTable["$inferInsert"]>;
  const where = and(
    eq(table.id, id as ItemTable["$inferSelect"]["id"]),
    eq(table.clientId, clientId as ItemTable["$inferSelect"]["clientId"]),
    eq(table.version, version),
  );
  const rows = await tx.update(table).set(values).where(where).returning({ id: table.id });
  return rows.length === 1;
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import Sqlite from "better-sqlite3";
import { type Column, getTableColumns, type Table } from "drizzle-orm";
import { drizzle as overSqlite } from "drizzle-orm/better-sqlite3";
import { drizzle as overPglite } from "drizzle-orm/pglite";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Tables } from "../tables.ts";
import { openPglite } from "./postgres/pglite.ts";
import { tables as postgresTables } from "./postgres/schema.ts";
import type { Database } from "./sqlite/database.ts";
import { migrateSqlite } from "./sqlite/migrate.ts";
import { tables as sqliteTables } from "./sqlite/schema.ts";

type Row = Record<string, unknown>;
const moment = new Date("2026-11-23T12:00:00Z");

/** A value for each column that must have one and has no default. A day does for every text. */
function minimalRow(table: Table): Row {
  const samples: Record<string, unknown> = { date: moment, number: 7, json: {}, string: "2026-11-23", boolean: true };
  const needed = Object.entries(getTableColumns(table)).filter(([, column]) => column.notNull && !column.hasDefault && !isSequence(column));
  return Object.fromEntries(needed.map(([name, column]) => [name, samples[column.dataType]]));
}
const isSequence = (column: Column) => column.primary && column.dataType === "number";

/** Each table's row as the engine filled it in. */
async function filledRows(database: Database, tables: Tables): Promise<Record<string, unknown>> {
  const filled: Record<string, unknown> = {};
  for (const [name, table] of Object.entries(tables)) {
    const inserted = database.insert(table as SQLiteTable).values(minimalRow(table));
    filled[name] = await inserted.returning();
  }
  return filled;
}

let folder: string;
let server: PGlite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "naast-test-"));
  server = await openPglite();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

it("both engines fill in the same values", async () => {
  const file = join(folder, "naast.db");
  await migrateSqlite(file);
  const connection = new Sqlite(file);
  // Rows by themselves: what they refer to is not there.
  connection.pragma("foreign_keys = OFF");
  await server.query("set session_replication_role = replica");

  const bySqlite = await filledRows(overSqlite({ client: connection }), sqliteTables);
  const byPostgres = await filledRows(overPglite({ client: server }) as unknown as Database, postgresTables);
  expect(Object.keys(bySqlite).length).toBeGreaterThan(20);
  expect(byPostgres).toEqual(bySqlite);
  connection.close();
});

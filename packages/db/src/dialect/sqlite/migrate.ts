import { renameSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { migrations } from "../../../migrations/sqlite.ts";
import { type Migration, migrationTable, withoutApplied } from "../migrations.ts";
import { whenFree } from "./turn.ts";

/** A rebuild of a large table in another process takes its time. */
const patience = 120_000;

/** The migrations that this file did not have yet. */
export function pendingInSqlite(connection: Sqlite.Database, all: readonly Migration[] = migrations): readonly Migration[] {
  return withoutApplied(all, appliedIn(connection));
}

function appliedIn(connection: Sqlite.Database): number[] {
  const exists = connection.prepare("select 1 from sqlite_master where name = ?").get(migrationTable.name);
  if (exists === undefined) return [];
  return connection.prepare(migrationTable.applied).pluck().all().map(Number);
}

/**
 * Brings a file up to date and says which migrations ran. Not drizzle's migrator: that one turns foreign keys off inside
 * its transaction, where it has no effect, and a rebuilt table then takes the rows that refer to it along
 * (drizzle-team/drizzle-orm#5782). Several processes may call this at once: one does it, the others find it done.
 */
export async function migrateSqlite(file: string, all: readonly Migration[] = migrations): Promise<readonly string[]> {
  const connection = new Sqlite(file, { timeout: 0 });
  try {
    await whenFree(() => connection.pragma("journal_mode = WAL"), patience);
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = OFF");
    if (pendingInSqlite(connection, all).length === 0) return [];
    await whenFree(() => connection.exec("begin immediate"), patience);
    const pending = pendingInSqlite(connection, all);
    await keepCopy(file, { applied: appliedIn(connection), next: pending[0] });
    for (const migration of pending) apply(connection, migration);
    refuseBrokenReferences(connection);
    await whenFree(() => connection.exec("commit"));
    return pending.map(({ tag }) => tag);
  } finally {
    // An unfinished transaction is rolled back with it.
    connection.close();
  }
}

/** The file as it was, beside it: `naast.db.before-0001_meetings`. A first migration has nothing to keep. */
async function keepCopy(file: string, { applied, next }: { applied: readonly number[]; next: Migration | undefined }) {
  if (applied.length === 0 || next === undefined) return;
  const reader = new Sqlite(file, { readonly: true });
  const copy = `${file}.before-${next.tag}`;
  try {
    await reader.backup(`${copy}.unfinished`);
    renameSync(`${copy}.unfinished`, copy);
  } finally {
    reader.close();
  }
}

function apply(connection: Sqlite.Database, { tag, when, statements }: Migration) {
  connection.exec(migrationTable.create);
  for (const statement of statements) connection.exec(statement);
  connection.prepare('insert into "migration" ("when", "tag") values (?, ?)').run(when, tag);
}

function refuseBrokenReferences(connection: Sqlite.Database) {
  const broken = connection.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0) {
    throw new Error(`The migration would leave ${broken.length} rows that refer to nothing. It was rolled back.`);
  }
}

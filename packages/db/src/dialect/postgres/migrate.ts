import { Client } from "pg";
import { migrations } from "../../../migrations/postgres.ts";
import { StoreUnavailable } from "../../store.ts";
import { type Migration, migrationTable, withoutApplied } from "../migrations.ts";
import { locks } from "./steps.ts";

/** What runs a text of SQL: a client, a pool, or PGlite. */
export type RunsSql = { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> };

const [group, migration] = locks.migration;

/** The migrations that this database did not have yet. */
export async function pendingInPostgres(server: RunsSql, all: readonly Migration[] = migrations): Promise<readonly Migration[]> {
  const { rows: found } = await server.query(
    `select 1 from pg_tables where tablename = '${migrationTable.name}' and schemaname = current_schema()`,
  );
  if (found.length === 0) return all;
  const { rows } = await server.query(migrationTable.applied);
  return withoutApplied(
    all,
    rows.map((row) => Number((row as { when: unknown }).when)),
  );
}

/** Brings a database up to date and says which migrations ran. Of several processes one does it; the others find it done. */
export async function migratePostgres(url: string, all: readonly Migration[] = migrations): Promise<readonly string[]> {
  const client = new Client({ connectionString: url, application_name: "naast migration" });
  await client.connect();
  try {
    await requireUnicode(client);
    return await migrateOver(client, all);
  } finally {
    await client.end();
  }
}

async function requireUnicode(server: RunsSql) {
  const { rows } = await server.query(
    "select 1 from pg_database where datname = current_database() and pg_encoding_to_char(encoding) = 'UTF8'",
  );
  if (rows.length === 0)
    throw new StoreUnavailable("The PostgreSQL database does not use UTF8. Create it with: encoding 'UTF8' template template0");
}

/** The same on an open connection. */
export async function migrateOver(server: RunsSql, all: readonly Migration[] = migrations): Promise<readonly string[]> {
  await server.query("begin");
  try {
    await server.query(`select pg_advisory_xact_lock(${group}, ${migration})`);
    const pending = await pendingInPostgres(server, all);
    for (const one of pending) await apply(server, one);
    await server.query("commit");
    return pending.map(({ tag }) => tag);
  } catch (error) {
    await server.query("rollback");
    throw error;
  }
}

async function apply(server: RunsSql, { tag, when, statements }: Migration) {
  await server.query(migrationTable.create);
  for (const statement of statements) await server.query(statement);
  await server.query('insert into "migration" ("when", "tag") values ($1, $2)', [when, tag]);
}

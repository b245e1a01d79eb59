import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Store, StoreUnavailable } from "../store.ts";

type Address = { url: string; autoMigrate: boolean | undefined };

const isPostgres = (url: string) => /^postgres(ql)?:\/\//.test(url);

/** Opens the engine that an address names. The drivers are loaded here, not at import: a build opens no database. */
export async function openEngine({ url, autoMigrate }: Address): Promise<Store> {
  return isPostgres(url) ? openPostgres(url, autoMigrate ?? false) : openSqlite(fileOf(url), autoMigrate ?? true);
}

/** Runs the migrations that an address lacks, and says which. */
export async function migrateEngine(url: string): Promise<readonly string[]> {
  if (isPostgres(url)) return (await import("./postgres/migrate.ts")).migratePostgres(url);
  const file = fileOf(url);
  requireWritable(file);
  return (await import("./sqlite/migrate.ts")).migrateSqlite(file);
}

async function openSqlite(file: string, autoMigrate: boolean): Promise<Store> {
  requireWritable(file);
  const { openSqliteStore } = await import("./sqlite/store.ts");
  if (autoMigrate) await (await import("./sqlite/migrate.ts")).migrateSqlite(file);
  else if (!existsSync(file)) throw new StoreUnavailable(`There is no database at ${file} yet. Run: pnpm db:migrate`);
  return openSqliteStore({ file });
}

async function openPostgres(url: string, autoMigrate: boolean): Promise<Store> {
  const [{ postgresStore }, { openPool }, { migratePostgres }] = await Promise.all([
    import("./postgres/store.ts"),
    import("./postgres/pool.ts"),
    import("./postgres/migrate.ts"),
  ]);
  try {
    if (autoMigrate) await migratePostgres(url);
    const store = postgresStore((scopes) => openPool({ url }, scopes));
    // One question, so that a server that is not there is known now and not at somebody's first click.
    await store.pendingMigrations();
    return store;
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const { host } = new URL(url);
    throw new StoreUnavailable(`Naast cannot use PostgreSQL at ${host}: ${reasonOf(error)}. Check DATABASE_URL.`, { cause: error });
  }
}

/** A refused connection is several errors, one per address of the host, and has no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

function fileOf(url: string): string {
  if (url.startsWith("file://")) return fileURLToPath(url);
  const path = url.startsWith("file:") ? url.slice("file:".length) : url;
  if (path === "") throw new StoreUnavailable("DATABASE_URL is empty. Give a file, such as file:.data/naast.db, or a postgres:// address.");
  return resolve(path);
}

/** Makes the folder; the write-ahead log lies beside the file, so the folder itself must be writable too. */
function requireWritable(file: string) {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StoreUnavailable(
      `Naast cannot write its database ${file}. Choose a file in a folder that this user may write to, with DATABASE_URL.`,
      { cause: error },
    );
  }
}

import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Migration } from "../dialect/migrations.ts";
import { migrateOver, migratePostgres } from "../dialect/postgres/migrate.ts";
import { openPglite, pgliteStore, renewPglite } from "../dialect/postgres/pglite.ts";
import { openPool } from "../dialect/postgres/pool.ts";
import { createScratchDatabase } from "../dialect/postgres/scratch.ts";
import { postgresStore } from "../dialect/postgres/store.ts";
import { migrateSqlite } from "../dialect/sqlite/migrate.ts";
import { openSqliteStore } from "../dialect/sqlite/store.ts";
import type { Store } from "../store.ts";

export type TestEngine = "sqlite" | "pglite" | "postgres";

/** A database that only one test file uses, migrated and empty. */
export type TestDatabase = {
  /** Where it is, for another process: none for PGlite, which lives in this one. */
  readonly url: string | undefined;
  /** A store over it. Two of them behave as two processes do, but for PGlite. */
  open: (options?: { timeLimit?: number }) => Promise<Store>;
  /** Runs more migrations than the product's own. */
  migrate: (migrations: readonly Migration[]) => Promise<void>;
  /** Closes what `open` opened and removes the database. */
  close: () => Promise<void>;
};

const serverUrl = process.env["DATABASE_URL_TEST"] ?? "";

/** For `describe.each(engines)`. A real PostgreSQL takes part when DATABASE_URL_TEST names one; `npm test` always does. */
export const engines: readonly TestEngine[] = serverUrl === "" ? ["sqlite", "pglite"] : ["sqlite", "pglite", "postgres"];

/** The engines over which two stores are two writers at once. */
export const sharedEngines: readonly TestEngine[] = engines.filter((engine) => engine !== "pglite");

type Place = Pick<TestDatabase, "url" | "migrate"> & {
  open: (timeLimit: number | undefined) => Promise<Store>;
  remove: () => Promise<void>;
};

const places: Record<TestEngine, () => Promise<Place>> = { sqlite: sqlitePlace, pglite: pglitePlace, postgres: postgresPlace };

export async function openTestDatabase(engine: TestEngine): Promise<TestDatabase> {
  const place = await places[engine]();
  const opened: Store[] = [];
  return {
    url: place.url,
    migrate: place.migrate,
    async open({ timeLimit } = {}) {
      const store = await place.open(timeLimit);
      opened.push(store);
      return store;
    },
    async close() {
      for (const store of opened) await store.close();
      await place.remove();
    },
  };
}

/** A store over a database of its own; closing the store removes it. */
export async function openTestStore(engine: TestEngine): Promise<Store> {
  const database = await openTestDatabase(engine);
  const store = await database.open();
  return { ...store, close: database.close };
}

const memory = "/dev/shm";
const roomNeeded = 1024 ** 3;

/** In memory where the machine has such a folder: each write waits for the disk, and thousands of them for one disk take minutes. */
function testFolder(): string {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > roomNeeded ? memory : tmpdir();
}

async function sqlitePlace(): Promise<Place> {
  const folder = mkdtempSync(join(testFolder(), "naast-test-"));
  const file = join(folder, "naast.db");
  await migrateSqlite(file);
  return {
    url: `file:${file}`,
    migrate: async (migrations) => void (await migrateSqlite(file, migrations)),
    open: (timeLimit) => openSqliteStore({ file, ...(timeLimit === undefined ? {} : { timeLimit }) }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Those that a test has done with. Starting one takes seconds, so the next test of this process gets it, made as new. */
const idle: Awaited<ReturnType<typeof openPglite>>[] = [];

async function pglitePlace(): Promise<Place> {
  const done = idle.pop();
  if (done) await renewPglite(done);
  const server = done ?? (await openPglite());
  return {
    url: undefined,
    migrate: async (migrations) => void (await migrateOver(server, migrations)),
    open: async (timeLimit) => pgliteStore(server, timeLimit),
    remove: async () => void idle.push(server),
  };
}

async function postgresPlace(): Promise<Place> {
  const { url, drop } = await createScratchDatabase(serverUrl);
  return {
    url,
    migrate: async (migrations) => void (await migratePostgres(url, migrations)),
    open: async (timeLimit) => postgresStore((scopes) => openPool({ url }, scopes), timeLimit),
    remove: drop,
  };
}

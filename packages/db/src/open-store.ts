import { openEngine } from "./dialect/open-engine.ts";
import { type Store, StoreUnavailable } from "./store.ts";

export type StoreAddress = {
  /** `file:/path/naast.db` or a path for SQLite; `postgres://…` for PostgreSQL. */
  url: string;
  /** Default: `DB_AUTO_MIGRATE`, and without it yes for SQLite and no for PostgreSQL. */
  autoMigrate?: boolean;
};

const oldestNode = 24;

// Next can evaluate a module more than once in one process (vercel/next.js#65350); two stores would be two queues.
declare global {
  var naastStores: Map<string, Promise<Store>> | undefined;
}

/** The store at this address: the same one every time in this process. Opens it, and migrates it, at the first call. */
export function openStore({ url, autoMigrate }: StoreAddress): Promise<Store> {
  globalThis.naastStores ??= new Map();
  const stores = globalThis.naastStores;
  const known = stores.get(url);
  if (known !== undefined) return known;
  const opening = open({ url, ...(autoMigrate === undefined ? {} : { autoMigrate }) });
  stores.set(url, opening);
  // A folder that was repaired, or a server that came up, may be tried again.
  opening.catch(() => stores.delete(url));
  return opening;
}

async function open({ url, autoMigrate = autoMigrateFromEnvironment() }: StoreAddress): Promise<Store> {
  requireNode(process.versions.node);
  const store = await openEngine({ url, autoMigrate });
  return { ...store, close: () => closeAndForget(url, store) };
}

async function closeAndForget(url: string, store: Store) {
  globalThis.naastStores?.delete(url);
  await store.close();
}

function autoMigrateFromEnvironment(): boolean | undefined {
  const wanted = process.env["DB_AUTO_MIGRATE"];
  return wanted === undefined || wanted === "" ? undefined : wanted === "true" || wanted === "1";
}

/** better-sqlite3 crashes the whole process on an older Node, without a word. */
export function requireNode(version: string) {
  const major = Number.parseInt(version, 10);
  if (major < oldestNode)
    throw new StoreUnavailable(`Naast needs Node ${oldestNode} or newer to open its database; this is Node ${version}.`);
}

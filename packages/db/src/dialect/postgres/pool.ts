import { drizzle } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient, type QueryConfig } from "pg";
import { type Connection, connectionOver } from "../handles.ts";
import type { Scopes } from "../scope.ts";
import type { Database } from "../sqlite/database.ts";
import { pendingInPostgres } from "./migrate.ts";
import { locks, stepsOver } from "./steps.ts";
import type { Server, Session } from "./store.ts";
import { wakeOnNotify } from "./wake.ts";

export type PoolOptions = { url: string; connections?: number };

const [group, journal] = locks.journal;

/** A PostgreSQL server, over a pool of connections. */
export function openPool({ url, connections = 10 }: PoolOptions, scopes: Scopes): Server {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: "naast",
    connectionTimeoutMillis: 5_000,
    // Longer than the store's own limit: for the day that this process dies in the middle.
    idle_in_transaction_session_timeout: 15_000,
  });
  // A connection that breaks while nobody uses it leaves the pool by itself.
  pool.on("error", () => {});
  const sessions = new WeakMap<PoolClient, Session>();

  function sessionOf(client: PoolClient): Session {
    const known = sessions.get(client);
    if (known !== undefined) return known;
    const database = databaseOver(client, scopes.requireInside);
    const session = { connection: connectionOver(database), steps: stepsOver(database) };
    sessions.set(client, session);
    return session;
  }

  return {
    reading: readingOver(pool, scopes),
    transaction: async (work, inTurn) => {
      const client = await pool.connect();
      let isBroken = true;
      try {
        const result = await runTransaction(client, { work: () => work(sessionOf(client)), inTurn, sound: () => (isBroken = false) });
        return result;
      } finally {
        client.release(isBroken);
      }
    },
    wake: (watch) => wakeOnNotify(url, watch),
    pending: () => pendingInPostgres(pool),
    close: () => pool.end(),
  };
}

function readingOver(pool: Pool, scopes: Scopes): Connection {
  return connectionOver(databaseOver(pool, scopes.refuseReadInside));
}

/** Drizzle over a client that asks `allow` before each query. */
function databaseOver(client: Pool | PoolClient, allow: () => void): Database {
  const guarded = {
    query: async (query: QueryConfig, values: unknown[]) => {
      allow();
      return client.query(query, values);
    },
  };
  return drizzle({ client: guarded as unknown as Pool }) as unknown as Database;
}

type Transaction<Result> = { work: () => Promise<Result>; inTurn: boolean; sound: () => void };

/** Calls `sound` when the connection may be used again: nothing is open on it and no lock is held. */
async function runTransaction<Result>(client: PoolClient, { work, inTurn, sound }: Transaction<Result>): Promise<Result> {
  // Before the transaction begins, because what it sees is fixed by its first query, also when that query waits.
  if (inTurn) await client.query(`select pg_advisory_lock(${group}, ${journal})`);
  const free = async () => {
    if (inTurn) await client.query(`select pg_advisory_unlock(${group}, ${journal})`);
    sound();
  };
  try {
    await client.query("begin isolation level serializable");
    const result = await work();
    const { command } = await client.query("commit");
    // PostgreSQL answers so, and without an error, when a query failed before and somebody caught its error.
    if (command !== "COMMIT") throw new Error("A query in this write failed, so nothing of it was kept.");
    await free();
    return result;
  } catch (error) {
    await client.query("rollback").then(free, () => {});
    throw error;
  }
}

import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { connectionOver } from "../handles.ts";
import type { Scopes } from "../scope.ts";
import type { Database } from "../sqlite/database.ts";
import { migrateOver, pendingInPostgres } from "./migrate.ts";
import { channel, stepsOver } from "./steps.ts";
import { postgresStore, type Server } from "./store.ts";

/** PostgreSQL inside this process, in memory, migrated: for tests. */
export async function openPglite(): Promise<PGlite> {
  const server = await PGlite.create();
  await migrateOver(server);
  return server;
}

/** As new: nothing of what was in it is left, and it is migrated again. A tenth of the time that starting another one takes. */
export async function renewPglite(server: PGlite): Promise<void> {
  await server.exec("discard all");
  await server.exec("drop schema public cascade; create schema public");
  await migrateOver(server);
}

/** A store over a PGlite that somebody else opened and closes. It has one connection: reads wait while a write goes on. */
export function pgliteStore(server: PGlite, timeLimit?: number) {
  return postgresStore((scopes) => serverOver(server, scopes), timeLimit);
}

function serverOver(server: PGlite, scopes: Scopes): Server {
  return {
    reading: connectionOver(databaseOver(server, scopes.refuseReadInside)),
    transaction: (work) =>
      server.transaction(async (client) => {
        const database = databaseOver(client, scopes.requireInside);
        const result = await work({ connection: connectionOver(database), steps: stepsOver(database) });
        // Fails when a query failed before and somebody caught its error; the commit would roll back without a word.
        await client.query("select 1");
        return result;
      }),
    wake: ({ onWake, signal }) => {
      void server.listen(channel, onWake).then((stop) => {
        if (signal.aborted) return stop();
        signal.addEventListener("abort", () => void stop(), { once: true });
        return undefined;
      });
    },
    pending: () => pendingInPostgres(server),
    close: async () => {},
  };
}

type Queries = Pick<PGlite, "query">;

function databaseOver(client: Queries, allow: () => void): Database {
  const guarded: Queries = {
    query: async (text, values, options) => {
      allow();
      return client.query(text, values, options);
    },
  };
  return drizzle({ client: guarded as PGlite }) as unknown as Database;
}

import { randomInt } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Store, Watch, Writer } from "../../store.ts";
import { type Connection, readerOver, type Steps, writerOver } from "../handles.ts";
import type { Migration } from "../migrations.ts";
import { createScopes, runTasks, type Scope, type Scopes } from "../scope.ts";
import { tables } from "./schema.ts";

/** The connection of one transaction. */
export type Session = { readonly connection: Connection; readonly steps: Steps };

/** What the store asks of a PostgreSQL: a server behind a pool, or PGlite in this process. */
export type Server = {
  readonly reading: Connection;
  /** One serializable transaction. `inTurn`: wait for the others that conflicted before it begins. */
  transaction: <Result>(work: (session: Session) => Promise<Result>, inTurn: boolean) => Promise<Result>;
  wake: (watch: Watch) => void;
  pending: () => Promise<readonly Migration[]>;
  close: () => Promise<void>;
};

const mostTries = 12;
const longestPause = 50;

/** A store over a PostgreSQL that was migrated before. `connect` gets the checks that its connections must make. */
export function postgresStore(connect: (scopes: Scopes) => Server, timeLimit = 5_000): Store {
  const scopes = createScopes(timeLimit);
  const server = connect(scopes);
  const underWay = new Set<Promise<unknown>>();

  async function tryWrite<Result>(work: (tx: Writer) => Promise<Result>, inTurn: boolean) {
    return server.transaction(
      ({ connection, steps }) => scopes.run((scope: Scope) => work(writerOver({ connection, tables, scope, steps }))),
      inTurn,
    );
  }

  async function runWrite<Result>(work: (tx: Writer) => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      try {
        const { result, tasks } = await tryWrite(work, tries > 1);
        runTasks(tasks);
        return result;
      } catch (error) {
        if (!isConflict(error) || tries === mostTries) throw error;
        await delay(randomInt(1, Math.min(2 ** tries, longestPause) + 1));
      }
    }
  }

  return {
    engine: "postgres",
    tables,
    read: readerOver({ connection: server.reading, tables, allow: scopes.refuseReadInside }),
    async write(work) {
      scopes.refuseWriteInside();
      const written = runWrite(work);
      const settled = written.then(() => {}).catch(() => {});
      underWay.add(settled);
      void settled.then(() => underWay.delete(settled));
      return written;
    },
    wake: server.wake,
    pendingMigrations: async () => (await server.pending()).map(({ tag }) => tag),
    walSize: async () => 0,
    async close() {
      await Promise.all(underWay);
      await server.close();
    },
  };
}

/** Two serializable transactions that cannot both have been first, or that wait for each other. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && (error.code === "40001" || error.code === "40P01")) return true;
  return isConflict(error.cause);
}

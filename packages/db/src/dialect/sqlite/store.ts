import { statSync } from "node:fs";
import type Sqlite from "better-sqlite3";
import type { Store, Writer } from "../../store.ts";
import { readerOver, type Steps, writerOver } from "../handles.ts";
import { createScopes, runTasks, type Scope } from "../scope.ts";
import { openReader, openWriter, queriesOver } from "./connect.ts";
import { pendingInSqlite } from "./migrate.ts";
import { tables } from "./schema.ts";
import { whenFree } from "./turn.ts";
import { wakeOnCommit } from "./wake.ts";

export type SqliteOptions = { file: string; timeLimit?: number };

/** SQLite has one writer at a time, so events and links of the log are in order by themselves, and watchers look by themselves. */
const nothing = async () => {};
const steps: Steps = { orderEvents: nothing, notifyEvent: nothing, lockChain: nothing };

/** A store over one SQLite file that was migrated before. */
export async function openSqliteStore({ file, timeLimit = 5_000 }: SqliteOptions): Promise<Store> {
  const scopes = createScopes(timeLimit);
  const writing = await whenFree(() => openWriter(file));
  const reading = openReader(file);
  const read = readerOver({ connection: queriesOver(reading, scopes.refuseReadInside), tables, allow: scopes.refuseReadInside });
  const connection = queriesOver(writing, scopes.requireInside);
  const transaction = transactionOver(writing);
  let last: Promise<unknown> = Promise.resolve();

  async function runWrite<Result>(work: (tx: Writer) => Promise<Result>): Promise<Result> {
    const inScope = (scope: Scope) => work(writerOver({ connection, tables, scope, steps }));
    const { result, tasks } = await transaction(() => scopes.run(inScope));
    runTasks(tasks);
    return result;
  }

  return {
    engine: "sqlite",
    tables,
    read,
    async write(work) {
      scopes.refuseWriteInside();
      const written = last.then(() => runWrite(work));
      last = written.catch(() => {});
      return written;
    },
    wake: (watch) => wakeOnCommit(file, watch),
    pendingMigrations: async () => pendingInSqlite(reading).map(({ tag }) => tag),
    walSize: async () => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0,
    async close() {
      await last;
      reading.close();
      writing.close();
    },
  };
}

/** Begin, work, commit; or roll back. Not better-sqlite3's own wrapper: that one cannot wait for a promise. */
function transactionOver(connection: Sqlite.Database) {
  // Immediate: a transaction that reads first and writes later can fail where no waiting helps.
  const begin = connection.prepare("begin immediate");
  const commit = connection.prepare("commit");
  const rollback = connection.prepare("rollback");
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await whenFree(() => begin.run());
    try {
      const result = await work();
      await whenFree(() => commit.run());
      return result;
    } catch (error) {
      // A full disk ends the transaction by itself.
      if (connection.inTransaction) rollback.run();
      throw error;
    }
  };
}

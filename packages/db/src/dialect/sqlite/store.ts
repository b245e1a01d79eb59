import { statSync } from "node:fs";
import type { Store } from "../../store.ts";
import { readerOver, type Steps, writerOver } from "../handles.ts";
import { createScopes, runTasks, type Scope } from "../scope.ts";
import { openReader, openWriter, queriesOver } from "./connect.ts";
import { groupedWrites } from "./group.ts";
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
  const writes = groupedWrites(writing);

  return {
    engine: "sqlite",
    tables,
    read,
    async write(work) {
      scopes.refuseWriteInside();
      const inScope = (scope: Scope) => work(writerOver({ connection, tables, scope, steps }));
      const { result, tasks } = await writes.run(() => scopes.run(inScope));
      runTasks(tasks);
      return result;
    },
    wake: (watch) => wakeOnCommit(file, watch),
    pendingMigrations: async () => pendingInSqlite(reading).map(({ tag }) => tag),
    walSize: async () => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0,
    async close() {
      await writes.settled();
      reading.close();
      writing.close();
    },
  };
}

import { AsyncLocalStorage } from "node:async_hooks";
import type Sqlite from "better-sqlite3";
import { whenFree } from "./turn.ts";

type Work = () => Promise<void>;
/** `work` runs between begin and commit; `committed` when it is on disk; `failed` when nothing of it is kept. */
type Waiting = { work: Work; committed: () => void; failed: (error: unknown) => void };

/** More at once would make the first of them wait for the last. */
const mostTogether = 16;

/**
 * Runs writes one after another. Those that wait at the same moment share one transaction, and so one wait for the file
 * and one write to disk; each has a savepoint of its own, so one that fails takes nothing of the others with it. Nobody
 * hears of success before the commit.
 */
export function groupedWrites(connection: Sqlite.Database) {
  const prepare = (words: string) => connection.prepare(words);
  // Immediate: a transaction that reads first and writes later can fail where no waiting helps.
  const [begin, commit, rollback] = [prepare("begin immediate"), prepare("commit"), prepare("rollback")];
  const [mark, keep, undo] = [prepare("savepoint one"), prepare("release one"), prepare("rollback to one")];
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  async function runOne({ work, failed }: Waiting): Promise<boolean> {
    mark.run();
    try {
      await work();
      keep.run();
      return true;
    } catch (error) {
      // A full disk ends the transaction by itself, and with it those of the others.
      if (!connection.inTransaction) throw error;
      undo.run();
      keep.run();
      failed(error);
      return false;
    }
  }

  async function runTogether(group: readonly Waiting[]): Promise<void> {
    let open = [...group];
    try {
      await whenFree(() => begin.run());
      for (const one of group) if (!(await runOne(one))) open = open.filter((other) => other !== one);
      await whenFree(() => commit.run());
    } catch (error) {
      for (const { failed } of open) failed(error);
      if (connection.inTransaction) rollback.run();
      return;
    }
    for (const { committed } of open) committed();
  }

  async function runAll(): Promise<void> {
    try {
      while (waiting.length > 0) await runTogether(waiting.splice(0, mostTogether));
    } finally {
      running = null;
    }
  }

  return {
    /** Resolves after the commit. The work keeps the context of who asked for it, in whoever's transaction it runs. */
    async run<Result>(work: () => Promise<Result>): Promise<Result> {
      const inContext = AsyncLocalStorage.snapshot();
      let result: { value: Result } | undefined;
      const kept = new Promise<void>((committed, failed) => {
        const here = async () => {
          result = { value: await inContext(work) };
        };
        waiting.push({ work: here, committed, failed });
      });
      running ??= Promise.resolve().then(runAll);
      await kept;
      if (result === undefined) throw new Error("a write was kept that never ran");
      return result.value;
    },
    /** When everything that was asked for is done. */
    settled: async () => {
      await running;
    },
  };
}

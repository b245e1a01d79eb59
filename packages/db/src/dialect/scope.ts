import { AsyncLocalStorage } from "node:async_hooks";

/** One write, from its begin to its end. */
export type Scope = { isOpen: boolean; readonly tasks: (() => void)[] };
export type Scopes = ReturnType<typeof createScopes>;

const afterEnd = "This write has ended. Await every query inside store.write, and keep tx inside it.";
const nested = "A write inside a write. Hand the tx on instead of asking the store again.";
const readInside = "store.read inside a write does not see its changes. Read through tx.";

/** Knows which write the running code belongs to: refuses stragglers, writes inside writes, and writes that take too long. */
export function createScopes(timeLimit: number) {
  const current = new AsyncLocalStorage<Scope>();
  const isInside = () => current.getStore()?.isOpen === true;

  function refuseWriteInside() {
    if (isInside()) throw new Error(nested);
  }
  function refuseReadInside() {
    if (isInside()) throw new Error(readInside);
  }
  /** For the connection of the writes: a query that was built in time and awaited too late ends here. */
  function requireInside() {
    if (!isInside()) throw new Error(afterEnd);
  }

  /** Runs the work of one write. Its scope is closed when this returns, whatever happened. */
  async function run<Result>(work: (scope: Scope) => Promise<Result>): Promise<{ result: Result; tasks: readonly (() => void)[] }> {
    const scope: Scope = { isOpen: true, tasks: [] };
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`This write took longer than ${timeLimit} ms and was rolled back.`)), timeLimit);
    });
    // Async, so that a query that is returned without await still runs inside.
    const inside = async () => work(scope);
    try {
      return { result: await Promise.race([current.run(scope, inside), limit]), tasks: scope.tasks };
    } finally {
      clearTimeout(timer);
      scope.isOpen = false;
    }
  }
  return { run, refuseWriteInside, refuseReadInside, requireInside };
}

export function requireOpen(scope: Scope) {
  if (!scope.isOpen) throw new Error(afterEnd);
}

/** What was to happen after the commit. The change is already safe: one task that fails hides neither it nor the others. */
export function runTasks(tasks: readonly (() => void)[]) {
  for (const task of tasks) {
    try {
      task();
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error), "AfterCommitWarning");
    }
  }
}

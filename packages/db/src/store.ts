import type { PreparedCall } from "./dialect/prepared.ts";
import type { Database } from "./dialect/sqlite/database.ts";
import type { Tables } from "./tables.ts";

export type Engine = "sqlite" | "postgres";

/** Reads. Each query is awaited; drizzle's `run`, `get`, `all` and `transaction` belong to one engine and are not here. */
export type Reader = Pick<Database, "select" | "selectDistinct" | "$count"> & {
  readonly tables: Tables;
  /** Runs a query that `preparedRead` or `preparedWrite` declared. */
  runPrepared: <Values, Result>(call: PreparedCall<Values, Result>) => Promise<Result>;
};

/**
 * Reads and writes inside one transaction. It works until the transaction ends and refuses afterwards.
 * NOTE: catch no database error inside a write in order to go on; PostgreSQL has given the transaction up by then.
 */
export type Writer = Reader &
  Pick<Database, "insert" | "update" | "delete"> & {
    readonly isWriter: true;
    /** Something to do once the change is safe on disk, such as waking the mail. Never called when the write fails. */
    afterCommit: (task: () => void) => void;
    /** Before an event is inserted: events become visible in the order of their numbers. */
    orderEvents: () => Promise<void>;
    /** After an event was inserted: who watches is woken at commit. */
    notifyEvent: () => Promise<void>;
    /** Before the last link of the access log is read, so that two links never follow the same one. */
    lockChain: () => Promise<void>;
  };

export type Watch = { onWake: () => void; signal: AbortSignal };

/** The database, whichever it is. One per process and address: `openStore`. */
export type Store = {
  readonly engine: Engine;
  readonly tables: Tables;
  readonly read: Reader;
  /**
   * Runs `work` in one transaction: all of it happens or nothing. PostgreSQL may run it again after a conflict, so it
   * touches nothing but `tx`. No network, hashing or mail inside: it is stopped and rolled back after five seconds.
   */
  write: <Result>(work: (tx: Writer) => Promise<Result>) => Promise<Result>;
  /** Calls `onWake` soon after anybody, in any process, committed something; sometimes without a reason. */
  wake: (watch: Watch) => void;
  /** The tags of migrations that this program knows and the database does not. */
  pendingMigrations: () => Promise<readonly string[]>;
  /** Bytes that wait in SQLite's write-ahead log; 0 for PostgreSQL. */
  walSize: () => Promise<number>;
  /** Waits for the writes under way and closes every connection. */
  close: () => Promise<void>;
};

/** The database cannot be used, and why, in one sentence for the person who runs Naast. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

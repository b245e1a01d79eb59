import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { runPrepared, type Statements } from "./prepared.ts";
import { requireOpen, type Scope } from "./scope.ts";
import type { Database } from "./sqlite/database.ts";

/** One connection's queries, and what was prepared on it. */
export type Connection = {
  readonly reading: Pick<Database, "select" | "selectDistinct" | "$count">;
  readonly writing: Pick<Database, "insert" | "update" | "delete">;
  readonly statements: Statements;
};
/** What an engine does around an event and a link of the access log. */
export type Steps = Pick<Writer, "orderEvents" | "notifyEvent" | "lockChain">;

/** Keeps of drizzle what the program may use: no `transaction`, no `run`. */
export function connectionOver(database: Database): Connection {
  return {
    reading: {
      select: database.select.bind(database),
      selectDistinct: database.selectDistinct.bind(database),
      $count: database.$count.bind(database),
    },
    writing: {
      insert: database.insert.bind(database),
      update: database.update.bind(database),
      delete: database.delete.bind(database),
    },
    statements: new WeakMap(),
  };
}

type ReaderParts = { connection: Connection; tables: Tables; allow: () => void };
type WriterParts = { connection: Connection; tables: Tables; scope: Scope; steps: Steps };

/** The reading half of a store. `allow` throws when a read is not in its place. */
export function readerOver({ connection, tables, allow }: ReaderParts): Reader {
  const reader: Reader = {
    ...connection.reading,
    tables,
    runPrepared: async (call) => {
      allow();
      return runPrepared(connection.statements, reader, call);
    },
  };
  return reader;
}

/** The handle of one write. Each use asks first whether the write still goes on. */
export function writerOver({ connection, tables, scope, steps }: WriterParts): Writer {
  const whileOpen: ProxyHandler<Writer> = {
    get(target, name, receiver) {
      requireOpen(scope);
      return Reflect.get(target, name, receiver);
    },
  };
  const writer: Writer = new Proxy<Writer>(
    {
      ...connection.reading,
      ...connection.writing,
      ...steps,
      tables,
      isWriter: true,
      runPrepared: (call) => runPrepared(connection.statements, writer, call),
      afterCommit: (task) => void scope.tasks.push(task),
    },
    whileOpen,
  );
  return writer;
}

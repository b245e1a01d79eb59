import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { type Connection, connectionOver } from "../handles.ts";

/** Enough for every query of the program; lists of a varying length make new ones. */
const mostStatements = 500;

const cacheKibibytes = 32 * 1024;

/** A connection for one writer. It never waits inside a call: see `whenFree`. */
export function openWriter(file: string): Sqlite.Database {
  const connection = new Sqlite(file, { timeout: 0 });
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  // Or `insert or replace` would slip past the triggers of the append-only tables.
  connection.pragma("recursive_triggers = ON");
  return prepared(connection);
}

/**
 * A connection that cannot change anything, and goes on reading while somebody writes. It maps no memory: SQLite drops
 * the map at every commit of another connection, and here every read is logged. Mapping made a plan take half as long again.
 */
export function openReader(file: string): Sqlite.Database {
  return prepared(new Sqlite(file, { readonly: true }));
}

function prepared(connection: Sqlite.Database): Sqlite.Database {
  connection.pragma(`cache_size = -${cacheKibibytes}`);
  // SQLite's own `lower` knows the letters of English only.
  connection.function("lower_case", { deterministic: true }, (text) => (typeof text === "string" ? text.toLowerCase() : text));
  return connection;
}

/** Drizzle over a connection that compiles the text of a query once, and asks `allow` before it gives a statement out. */
export function queriesOver(connection: Sqlite.Database, allow: () => void): Connection {
  const statements = new Map<string, Sqlite.Statement>();
  function prepare(text: string) {
    allow();
    const known = statements.get(text);
    if (known !== undefined) return known;
    if (statements.size >= mostStatements) statements.clear();
    const statement = connection.prepare(text);
    statements.set(text, statement);
    return statement;
  }
  return connectionOver(drizzle({ client: { prepare } as unknown as Sqlite.Database }));
}

import { createHash } from "node:crypto";
import { type Placeholder, sql } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { type MappedStatement, mapOnce } from "./row-mapper.ts";

/** The values of a prepared query, to put where a value stands. NOTE: a `Date` or a flag goes through `encoded`. */
export type Given<Values> = { readonly [Name in keyof Values & string]: Placeholder<Name, Values[Name]> };

/** A query of drizzle, as far as preparing it needs. */
type Query<Result> = PromiseLike<Result> & { toSQL(): { sql: string } };
type Build<Handle, Values, Result> = (handle: Handle, tables: Tables, given: Given<Values>) => Query<Result>;
export type PreparedCall<Values, Result> = { build: Build<Writer, Values, Result>; values: Values | undefined };
/** A query without `given` is called without values. */
type Needed<Values> = unknown extends Values ? [] : [values: Values];

type Statement = { execute: (values: unknown) => PromiseLike<unknown> };
/** The statements that one connection has prepared, by the function that builds them. */
export type Statements = WeakMap<object, Statement>;

const given = new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) });

/** Both engines' queries have `prepare`; SQLite's takes no name and ignores it, PostgreSQL's must have one. */
function prepare(query: Query<unknown>): Statement {
  const name = createHash("sha256").update(query.toSQL().sql).digest("base64url").slice(0, 32);
  const statement = (query as unknown as { prepare(name: string): Statement & MappedStatement }).prepare(name);
  mapOnce(statement);
  return statement;
}

/** Runs a declared query on a connection, and prepares it there the first time. */
export async function runPrepared<Values, Result>(
  statements: Statements,
  handle: Reader,
  { build, values }: PreparedCall<Values, Result>,
): Promise<Result> {
  let statement = statements.get(build);
  if (statement === undefined) {
    statement = prepare(build(handle as Writer, handle.tables, given as Given<Values>));
    statements.set(build, statement);
  }
  return (await statement.execute(values ?? {})) as Result;
}

/**
 * Declares a read that is prepared once per connection: building a query costs more than running it.
 * `const goalsOf = preparedRead((read, { goal }, given: Given<{ clientId: ClientId }>) => read.select()…)`, then
 * `await goalsOf(store.read, { clientId })`, or with a `tx`.
 */
export function preparedRead<Values, Result>(build: Build<Reader, Values, Result>) {
  return (read: Reader, ...[values]: Needed<Values>): Promise<Result> => read.runPrepared({ build, values });
}

/** The same for an insert, update or delete. */
export function preparedWrite<Values, Result>(build: Build<Writer, Values, Result>) {
  return (tx: Writer, ...[values]: Needed<Values>): Promise<Result> => tx.runPrepared({ build, values });
}

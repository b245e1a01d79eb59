import { type AnyColumn, type Column, is, type Placeholder, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { PgColumn } from "drizzle-orm/pg-core";

/** Whether a text contains another one, whatever the case of either: É is é in both engines. `%` and `_` mean themselves. */
export function contains(column: Column, text: string): SQL {
  const wanted = text.toLowerCase();
  if (is(column, PgColumn)) return sql`strpos(lower(${column} collate "und-x-icu"), ${wanted}) > 0`;
  return sql`instr(lower_case(${column}), ${wanted}) > 0`;
}

/** For `orderBy`: in order, and rows without a value at the end. By themselves the engines disagree about those. */
export function nullsLast(column: SQLWrapper, direction: "ascending" | "descending" = "ascending"): SQL {
  return direction === "ascending" ? sql`${column} asc nulls last` : sql`${column} desc nulls last`;
}

/** How many rows a select found. PostgreSQL gives such numbers as text. */
export function countRows(): SQL<number> {
  return sql<number>`count(*)`.mapWith(Number);
}

/** A value of a prepared query in the form of its column: what a `Date`, a flag or JSON needs, and text and numbers do not. */
export function encoded(value: Placeholder, column: AnyColumn): SQL {
  return sql`${sql.param(value, column)}`;
}

const duplicateCodes: readonly unknown[] = ["SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_UNIQUE", "23505"];

/** Whether an error says that such a row is there already. Outside a write only: PostgreSQL has given that one up. */
export function isDuplicate(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && duplicateCodes.includes(error.code)) || isDuplicate(error.cause);
}

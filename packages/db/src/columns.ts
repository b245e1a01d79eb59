import type * as sqliteColumns from "./dialect/sqlite/columns.ts";

/** The column kit that the schema is written against. PostgreSQL's kit has the same names. */
export type Columns = typeof sqliteColumns;

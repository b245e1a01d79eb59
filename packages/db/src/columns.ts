import type * as sqliteColumns from "./dialect/sqlite/columns.ts";

/** What a subject's tables are written against; each engine has a kit of this shape. */
export type Columns = typeof sqliteColumns;

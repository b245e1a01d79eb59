import type { Columns } from "../../columns.ts";
import { defineTables } from "../../tables.ts";
import * as columns from "./columns.ts";

/** The same tables over PostgreSQL's columns; typed as SQLite's, so that one query fits both. */
export const tables = defineTables(columns as unknown as Columns);

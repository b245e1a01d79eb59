import { defineTables } from "../../tables.ts";
import type { Columns } from "../sqlite/columns.ts";
import * as columns from "./columns.ts";

/** The same tables over PostgreSQL's columns; typed as SQLite's, so that one query fits both. */
export const tables = defineTables(columns as unknown as Columns);

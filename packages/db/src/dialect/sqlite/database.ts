import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

/** Drizzle's handle, as every query is typed; PostgreSQL's is cast to it. */
export type Database = BetterSQLite3Database;

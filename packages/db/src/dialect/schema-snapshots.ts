import {
  type DrizzleSnapshotJSON,
  type DrizzleSQLiteSnapshotJSON,
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from "drizzle-kit/api";
import { tables as postgresTables } from "./postgres/schema.ts";
import { tables as sqliteTables } from "./sqlite/schema.ts";

/** What drizzle-kit remembers of a schema, as far as this program looks into it. */
export type Snapshot = { readonly id: string; readonly tables: Record<string, unknown> };

/** How one engine describes a schema, and the way from one description to the next. */
type Snapshots = {
  /** An engine's empty database. */
  empty: () => Promise<Snapshot>;
  now: (previousId: string) => Promise<Snapshot>;
  /** The same for tables that are not the product's own. */
  of: (tables: Record<string, unknown>) => Promise<Snapshot>;
  /** The statements that lead from one to the other. */
  between: (from: Snapshot, to: Snapshot) => Promise<readonly string[]>;
};

const sqlite: Snapshots = {
  empty: () => generateSQLiteDrizzleJson({}),
  now: (previousId) => generateSQLiteDrizzleJson(sqliteTables, previousId),
  of: (tables) => generateSQLiteDrizzleJson(tables),
  between: (from, to) => generateSQLiteMigration(from as DrizzleSQLiteSnapshotJSON, to as DrizzleSQLiteSnapshotJSON),
};

const postgres: Snapshots = {
  empty: async () => generateDrizzleJson({}),
  now: async (previousId) => generateDrizzleJson(postgresTables, previousId),
  of: async (tables) => generateDrizzleJson(tables),
  between: (from, to) => generateMigration(from as DrizzleSnapshotJSON, to as DrizzleSnapshotJSON),
};

export const snapshots = { sqlite, postgres };

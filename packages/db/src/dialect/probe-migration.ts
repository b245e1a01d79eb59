import type { Columns } from "../columns.ts";
import type { Engine } from "../store.ts";
import { defineProbe } from "../testing/probe.ts";
import type { Migration } from "./migrations.ts";
import * as postgresColumns from "./postgres/columns.ts";
import { snapshots } from "./schema-snapshots.ts";
import * as sqliteColumns from "./sqlite/columns.ts";

/** The probe tables of each engine; queries are typed as SQLite's, as everywhere. */
export const probes = { sqlite: defineProbe(sqliteColumns), postgres: defineProbe(postgresColumns as unknown as Columns) };

/** What makes the probe tables, as drizzle-kit would have generated it. */
export async function probeMigration(engine: Engine): Promise<Migration> {
  const { empty, of, between } = snapshots[engine];
  return { tag: "9999_probe", when: 1, statements: await between(await empty(), await of(probes[engine])) };
}

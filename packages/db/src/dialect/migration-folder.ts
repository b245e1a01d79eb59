import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Migration } from "./migrations.ts";
import type { Snapshot } from "./schema-snapshots.ts";

export type MigrationEngine = "sqlite" | "postgres";

type Journal = {
  version: string;
  dialect: string;
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: true }[];
};

const root = join(import.meta.dirname, "../../migrations");
const breakpoint = "--> statement-breakpoint";
const dialects = { sqlite: { dialect: "sqlite", version: "6" }, postgres: { dialect: "postgresql", version: "7" } };

const snapshotPath = (engine: MigrationEngine, tag: string) => join(root, engine, "meta", `${tag.slice(0, 4)}_snapshot.json`);
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function readJournal(engine: MigrationEngine): Journal {
  const path = join(root, engine, "meta/_journal.json");
  if (!existsSync(path)) return { ...dialects[engine], entries: [] };
  return JSON.parse(readFileSync(path, "utf8")) as Journal;
}

/** The schema as the newest migration left it; nothing before the first one. */
export function newestSnapshot(engine: MigrationEngine): Snapshot | undefined {
  const newest = readJournal(engine).entries.at(-1);
  if (newest === undefined) return undefined;
  return JSON.parse(readFileSync(snapshotPath(engine, newest.tag), "utf8")) as Snapshot;
}

/** The migrations as the folder has them. */
export function readMigrations(engine: MigrationEngine): readonly Migration[] {
  return readJournal(engine).entries.map(({ tag, when }) => {
    const text = readFileSync(join(root, engine, `${tag}.sql`), "utf8");
    return { tag, when, statements: text.split(breakpoint).map((statement) => statement.trim()) };
  });
}

/** Adds a migration to the folder, in the shape that drizzle's own tools read. */
export function addMigration(engine: MigrationEngine, { name, when, statements, snapshot }: NewMigration) {
  const journal = readJournal(engine);
  const idx = journal.entries.length;
  const tag = `${String(idx).padStart(4, "0")}_${name}`;
  mkdirSync(join(root, engine, "meta"), { recursive: true });
  writeFileSync(join(root, engine, `${tag}.sql`), `${statements.map((statement) => statement.trim()).join(`\n${breakpoint}\n`)}\n`);
  writeFileSync(snapshotPath(engine, tag), pretty(snapshot));
  journal.entries.push({ idx, version: dialects[engine].version, when, tag, breakpoints: true });
  writeFileSync(join(root, engine, "meta/_journal.json"), pretty(journal));
  return tag;
}
type NewMigration = { name: string; when: number; statements: readonly string[]; snapshot: Snapshot };

/** What `migrations/<engine>.ts` must say: the folder, as a module that a bundler can follow. */
export function bundleOf(engine: MigrationEngine): string {
  const head =
    '// Written by `pnpm db:generate` from the folder beside it.\nimport type { Migration } from "../src/dialect/migrations.ts";\n\n';
  return `${head}export const migrations: readonly Migration[] = ${JSON.stringify(readMigrations(engine), null, 2)};\n`;
}

export const bundlePath = (engine: MigrationEngine) => join(root, `${engine}.ts`);

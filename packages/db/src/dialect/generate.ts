// `pnpm db:generate <name>`: the same migration for both engines, from the one schema.
import { writeFileSync } from "node:fs";
import { systemClock } from "@naast/vocabulary/moment";
import { appendOnlyGuards } from "./append-only.ts";
import { addMigration, bundleOf, bundlePath, type MigrationEngine, newestSnapshot } from "./migration-folder.ts";
import { snapshots } from "./schema-snapshots.ts";

const engines: readonly MigrationEngine[] = ["sqlite", "postgres"];
const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Give the migration a name in lower case, such as: pnpm db:generate joint_plan");
  process.exit(1);
}

const when = systemClock.now().getTime();
for (const engine of engines) {
  const { empty, now, between } = snapshots[engine];
  const before = newestSnapshot(engine) ?? (await empty());
  const snapshot = await now(before.id);
  const changes = await between(before, snapshot);
  if (changes.length === 0) console.log(`${engine}: nothing changed`);
  else {
    const statements = [...changes, ...appendOnlyGuards(engine, changes)];
    console.log(`${engine}: ${addMigration(engine, { name, when, statements, snapshot })}, ${statements.length} statements`);
  }
  writeFileSync(bundlePath(engine), bundleOf(engine));
}

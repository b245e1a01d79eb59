// `pnpm db:copy <from> <to>`: everything from one database into another, empty one. Stop both apps first.
import { copyStore } from "./dialect/copy.ts";
import { migrateEngine, openEngine } from "./dialect/open-engine.ts";
import { requireNode } from "./open-store.ts";

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  console.error("Say from where and to where, such as: pnpm db:copy file:.data/naast.db postgres://naast@host/naast");
  process.exit(1);
}

try {
  requireNode(process.versions.node);
  await migrateEngine(to);
  const source = await openEngine({ url: from, autoMigrate: false });
  const target = await openEngine({ url: to, autoMigrate: false });
  for (const { table, rows } of await copyStore(source, target)) console.log(`${String(rows).padStart(9)}  ${table}`);
  await source.close();
  await target.close();
  if (target.engine === "postgres") await (await import("./dialect/postgres/sequences.ts")).continueSequences(to);
  console.log(`Everything is in the ${target.engine} database. Set DATABASE_URL to it and start both apps.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// `pnpm db:migrate`: brings the database of DATABASE_URL up to date. Several may run it at once; one does the work.
import { migrateEngine } from "./dialect/open-engine.ts";
import { requireNode } from "./open-store.ts";

const url = process.env["DATABASE_URL"];
if (url === undefined || url === "") {
  console.error("Set DATABASE_URL, such as file:.data/naast.db or postgres://user@host/naast.");
  process.exit(1);
}

try {
  requireNode(process.versions.node);
  const ran = await migrateEngine(url);
  console.log(ran.length === 0 ? "The database is up to date." : `Ran ${ran.join(", ")}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

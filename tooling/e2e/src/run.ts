// Starts Naast twice, on SQLite and on PostgreSQL, walks the journeys through it in a real browser, stops everything.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Installation, startInstallation } from "./installation.ts";

const here = dirname(fileURLToPath(import.meta.url));
const logs = join(here, "../../../test-results/logs");
const folder = mkdtempSync(join(tmpdir(), "naast-journeys-"));
const postgres = process.env["DATABASE_URL_TEST"];
const given = process.argv.slice(2);
mkdirSync(logs, { recursive: true });

function walk(env: NodeJS.ProcessEnv): Promise<number> {
  const cli = join(here, "../node_modules/@playwright/test/cli.js");
  const child = spawn(process.execPath, [cli, "test", ...given], {
    cwd: join(here, ".."),
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.once("SIGINT", pass).once("SIGTERM", pass);
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

const started: Installation[] = [];
try {
  const sqlite = await startInstallation({ databaseUrl: `file:${join(folder, "naast.db")}`, logs, name: "journeys-sqlite" });
  started.push(sqlite);
  const env: NodeJS.ProcessEnv = { SQLITE_PORTAL: sqlite.portal, SQLITE_DASHBOARD: sqlite.dashboard };
  if (postgres) {
    const other = await startInstallation({ databaseUrl: postgres, logs, name: "journeys-postgres" });
    started.push(other);
    Object.assign(env, { POSTGRES_PORTAL: other.portal, POSTGRES_DASHBOARD: other.dashboard });
  }
  process.exitCode = await walk(env);
} finally {
  await Promise.all(started.map(({ stop }) => stop()));
  rmSync(folder, { recursive: true, force: true });
}

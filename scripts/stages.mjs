/** What `npm test` proves, in this order; each stage says how many checks passed, failed or were skipped. */

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { countPlaywright, countVitest, oneCheck, withExitCode, writtenSoFar } from "./counts.mjs";
import { start, tail } from "./processes.mjs";
import { Refusal, say } from "./terminal.mjs";
import { root, toolchainEnvironment } from "./toolchain.mjs";

export const stages = [
  { name: "types", title: "Types", run: types },
  { name: "lint", title: "Format and lint", run: lint },
  { name: "unit", title: "Unit, contract on three engines, API", run: unit, needs: ["chromium", "postgres"] },
  { name: "build", title: "Build both apps", run: build },
  { name: "journeys", title: "Journeys in the browser", run: journeys, needs: ["chromium", "postgres"], soFar: journeysSoFar },
];

async function types({ logs }) {
  return oneCheck(
    await succeeds({
      command: "turbo",
      args: ["run", "typecheck", "--concurrency=2", "--output-logs=errors-only"],
      log: join(logs, "types.log"),
    }),
  );
}

async function lint({ logs }) {
  const format = await succeeds({ command: "biome", args: ["ci", "."], log: join(logs, "format.log") });
  const rules = await succeeds({ command: "oxlint", args: ["--type-aware", "--deny-warnings"], log: join(logs, "lint.log") });
  return oneCheck(format && rules);
}

async function build({ logs }) {
  for (const app of ["dashboard", "portal"]) {
    if (!existsSync(join(root, "apps", app, "package.json"))) throw new Refusal(`apps/${app} is missing, so there is nothing to build.`);
  }
  return oneCheck(
    await succeeds({ command: "turbo", args: ["run", "build", "--concurrency=2", "--filter=./apps/*"], log: join(logs, "build.log") }),
  );
}

async function unit({ logs, paths, chromium, postgres }) {
  const report = join(logs, "unit.json");
  rmSync(report, { force: true });
  const code = await exitCode({
    command: "vitest",
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...paths],
    env: { CHROMIUM_PATH: chromium, DATABASE_URL_TEST: postgres },
    log: join(logs, "unit.log"),
  });
  return readReport({ report, code, count: countVitest });
}

async function journeys({ logs, chromium, postgres }) {
  if (!existsSync(join(root, "tooling/e2e/package.json"))) throw new Refusal("tooling/e2e is missing, so there are no journeys to walk.");
  const report = join(logs, "journeys.json");
  rmSync(report, { force: true });
  const code = await exitCode({
    command: "pnpm",
    args: ["--silent", "--filter", "@naast/e2e", "test", "--reporter=list,json"],
    env: { CHROMIUM_PATH: chromium, DATABASE_URL_TEST: postgres, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    log: join(logs, "journeys.log"),
  });
  return readReport({ report, code, count: countPlaywright });
}

function journeysSoFar({ logs }) {
  const log = join(logs, "journeys.log");
  return existsSync(log) ? writtenSoFar(readFileSync(log, "utf8")) : "";
}

function readReport({ report, code, count }) {
  if (!existsSync(report)) return oneCheck(false);
  return withExitCode(count(JSON.parse(readFileSync(report, "utf8"))), code);
}

async function succeeds(options) {
  return (await exitCode(options)) === 0;
}

async function exitCode({ command, args, env = {}, log }) {
  const code = await start({ command, args, cwd: root, env: toolchainEnvironment(env), log }).exited;
  if (code !== 0) say(`\n${tail(log, 200)}\n  All of it: ${log}`);
  return code;
}

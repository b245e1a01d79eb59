/**
 * `npm run bench`: takes the figures of the product on production builds and compares each with what it must be.
 * `npm run bench -- plan-read live-change` takes some rows; `-- --json` ends with one line for a machine.
 */

import { spawn } from "node:child_process";
import { join } from "node:path";
import { requireChromium } from "./machine.mjs";
import { main, run, whenDone } from "./processes.mjs";
import { step } from "./terminal.mjs";
import { install, requireMachine, requireNode, root, toolchainEnvironment } from "./toolchain.mjs";

const logs = join(root, "test-results/logs");
const needsBrowser = ["portal-bytes", "lighthouse", "live-change"];

await main(bench);

async function bench() {
  const given = process.argv.slice(2);
  const rows = given.filter((word) => word !== "--json");
  requireMachine();
  await step("Install what is missing", () => install(logs));
  await step("Find Node", () => requireNode(logs));
  const machine = {};
  if (rows.length === 0 || rows.some((row) => needsBrowser.includes(row))) {
    await step("Find Chromium", async () => {
      const { path, remark } = await requireChromium(logs);
      machine.CHROMIUM_PATH = path;
      return remark;
    });
  }
  const buildBoth = ["run", "build", "--concurrency=2", "--filter=./apps/*"];
  const build = { what: "Building both apps", command: "turbo", args: buildBoth, cwd: root, log: join(logs, "build.log") };
  await step("Build both apps", () => run({ ...build, env: toolchainEnvironment() }));
  return measure(given, machine);
}

/** In a group of its own, so that nothing it started outlives this script. Resolves with its exit code. */
function measure(given, machine) {
  const env = toolchainEnvironment(machine);
  const child = spawn("node", ["src/run.ts", ...given], { cwd: join(root, "tooling/bench"), env, stdio: "inherit", detached: true });
  const exited = new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  });
  whenDone(async () => {
    signalGroup(child, "SIGTERM");
    await exited;
    signalGroup(child, "SIGKILL");
  });
  return exited;
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has already gone.
  }
}

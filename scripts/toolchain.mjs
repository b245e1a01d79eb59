/** The versions this repository pins, installed next to it: nothing is asked of the machine but Node 20. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { read, run } from "./processes.mjs";
import { Refusal } from "./terminal.mjs";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const stamp = join(root, "node_modules/.cache/naast/installed");
const oldestNode = { start: [20, 0], run: [24, 0] };

/** The environment in which everything runs: our own node, pnpm and turbo come first. */
export function toolchainEnvironment(extra = {}) {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return {
    ...inherited,
    PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    NO_COLOR: "1",
    ...extra,
  };
}

/** Refuses, in a sentence, what cannot work here. */
export function requireMachine() {
  if (process.platform === "win32") throw new Refusal("Naast runs on Linux and macOS. On Windows, run this command inside WSL.");
  if (isOlder(process.versions.node, oldestNode.start)) {
    throw new Refusal(`This needs Node 20 or newer; here is Node ${process.versions.node}. Install a newer Node and try again.`);
  }
}

/** Installs the packages of the lockfile, unless exactly these were installed before. */
export async function install(logs) {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && existsSync(join(root, "node_modules/.bin/turbo")))
    return "already there";
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  await run({
    what: "Installing the packages",
    command: "npx",
    args: ["--yes", packageManager, "install", "--frozen-lockfile"],
    cwd: root,
    log: join(logs, "install.log"),
    // CI: pnpm may replace a folder made by another version without asking.
    env: { ...process.env, CI: "true", PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1", PUPPETEER_SKIP_DOWNLOAD: "1" },
  });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return "installed";
}

/** The Node that will run the apps: the pinned one, or a recent one of the machine where none is published for it. */
export async function requireNode(logs) {
  const printed = await read({
    what: "Asking for the version of Node",
    command: "node",
    args: ["-p", "process.versions.node"],
    env: toolchainEnvironment(),
    log: join(logs, "node.log"),
  });
  const version = printed.trim();
  if (isOlder(version, oldestNode.run)) {
    throw new Refusal(
      `For ${process.platform} ${process.arch} the repository brings no Node of its own. Install Node 24 and try again; here is ${version}.`,
    );
  }
  return `Node ${version}`;
}

function fingerprint() {
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}`);
  for (const file of manifests()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function manifests() {
  const workspaces = ["apps", "packages", "tooling"].flatMap(packagesIn);
  return ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...workspaces];
}

function packagesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}/package.json`)
    .filter((file) => existsSync(join(root, file)));
}

/** Whether a version such as "20.1.0" lies before [major, minor]. */
export function isOlder(version, [major, minor]) {
  const [haveMajor = 0, haveMinor = 0] = version.split(".").map(Number);
  return haveMajor < major || (haveMajor === major && haveMinor < minor);
}

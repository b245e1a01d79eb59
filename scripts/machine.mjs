/** The two things the tests need from the machine itself: a browser and a PostgreSQL. */

import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./processes.mjs";
import { Refusal } from "./terminal.mjs";

const debianPrograms = "/usr/lib/postgresql";

/** Where Chromium is, installed from Debian first if that is possible; CHROMIUM_PATH chooses another. */
export async function requireChromium(logs) {
  const path = findChromium() ?? (await installFromDebian({ name: "chromium", what: "Chromium", logs, find: findChromium }));
  return { path, remark: path };
}

/** The folder with initdb and postgres, installed from Debian first if that is possible. */
export async function requirePostgres(logs) {
  const path = findPostgres() ?? (await installFromDebian({ name: "postgresql", what: "PostgreSQL", logs, find: findPostgres }));
  return { path, remark: path };
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isProgram(named)) throw new Refusal(`CHROMIUM_PATH is ${named}, and no program is there.`);
  if (named) return named;
  const onPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(onSearchPath).find(Boolean);
  const onMac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return onPath ?? (isProgram(onMac) ? onMac : null);
}

function findPostgres() {
  const versions = existsSync(debianPrograms) ? readdirSync(debianPrograms).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debianPrograms, version, "bin")), ...searchPath()];
  return folders.find((folder) => isProgram(join(folder, "initdb")) && isProgram(join(folder, "postgres"))) ?? null;
}

async function installFromDebian({ name, what, logs, find }) {
  const isAllowed = process.getuid?.() === 0 && onSearchPath("apt-get");
  if (!isAllowed) throw new Refusal(`The tests need ${what}. Install it and try again; on Debian or Ubuntu: sudo apt-get install ${name}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const log = join(logs, `apt-${name}.log`);
  await run({ what: "apt-get update", command: "apt-get", args: ["update"], env, log });
  await run({ what: `Installing ${what}`, command: "apt-get", args: ["install", "--yes", "--no-install-recommends", name], env, log });
  const found = find();
  if (!found) throw new Refusal(`${what} was installed from Debian but could not be found afterwards; see ${log}`);
  return found;
}

function onSearchPath(name) {
  return (
    searchPath()
      .map((folder) => join(folder, name))
      .find(isProgram) ?? null
  );
}

function searchPath() {
  return (process.env.PATH ?? "").split(delimiter).filter(Boolean);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the demo reads from the environment, checked before anything starts. */

import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { Refusal } from "./terminal.mjs";

/** Ports, database and the folder that everything is kept in. */
export function readSettings(environment, root) {
  const database = readDatabase(environment.DATABASE_URL ?? "file:.data/naast.db", root);
  const dashboardPort = readPort(environment, "DASHBOARD_PORT", 3000);
  const portalPort = readPort(environment, "PORTAL_PORT", 3001);
  if (dashboardPort === portalPort)
    throw new Refusal(`DASHBOARD_PORT and PORTAL_PORT are both ${portalPort}. Give each app a port of its own.`);
  return {
    ...database,
    dashboard: { name: "dashboard", port: dashboardPort, portVariable: "DASHBOARD_PORT", url: `http://localhost:${dashboardPort}` },
    portal: { name: "portal", port: portalPort, portVariable: "PORTAL_PORT", url: `http://localhost:${portalPort}` },
  };
}

function readDatabase(url, root) {
  if (/^postgres(ql)?:/.test(url)) return { databaseUrl: url, databaseFile: null, folder: join(root, ".data") };
  if (!url.startsWith("file:")) throw new Refusal("DATABASE_URL must start with file: or postgres:, for example file:.data/naast.db.");
  const path = url.slice("file:".length).replace(/^\/\/(?=\/)/, "");
  const databaseFile = isAbsolute(path) ? path : resolve(root, path);
  return { databaseUrl: `file:${databaseFile}`, databaseFile, folder: dirname(databaseFile) };
}

function readPort(environment, name, otherwise) {
  const text = environment[name] ?? "";
  if (text === "") return otherwise;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refusal(`${name} must be a number from 1 to 65535; it is "${text}".`);
  return port;
}

/** Makes the data folder, or says why that cannot be. */
export function prepareFolder(folder) {
  try {
    for (const path of [folder, join(folder, "logs")]) {
      makeFolder(path);
      accessSync(path, constants.W_OK | constants.X_OK);
    }
    // Root passes every access check, a read-only disk does not let it write.
    writeFileSync(join(folder, ".writable"), "");
    rmSync(join(folder, ".writable"));
  } catch {
    throw new Refusal(
      `Naast cannot write in ${folder}. Give it write access there, or choose another place: DATABASE_URL=file:/some/folder/naast.db npm run demo`,
    );
  }
}

// Not `recursive`: where nothing can be made at all, such as under /proc, Node's own recursion never ends.
function makeFolder(path) {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/** Forgets all that the demo stored: the file and the two that SQLite keeps beside it. */
export function startOver(settings) {
  if (!settings.databaseFile)
    throw new Refusal("--fresh empties a SQLite file only. Empty the PostgreSQL database yourself, then start without --fresh.");
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${settings.databaseFile}${suffix}`, { force: true });
}

/** The secret that signs what the apps hand out: made once, kept beside the data, readable by its owner only. */
export function secretFor(folder) {
  const file = join(folder, "auth-secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

/** Refuses a port that somebody else listens on, in both families of addresses that `localhost` may mean. */
export async function requireFreePort({ port, portVariable }) {
  for (const host of ["127.0.0.1", "::1"]) {
    const problem = await tryPort(port, host);
    if (problem === "EADDRINUSE") {
      throw new Refusal(
        `Port ${port} is taken by another program. Stop that program, or choose another port: ${portVariable}=${port + 10} npm run demo`,
      );
    }
    if (problem === "EACCES")
      throw new Refusal(`Port ${port} is reserved on this machine. Choose one above 1024: ${portVariable}=3010 npm run demo`);
  }
}

function tryPort(port, host) {
  return new Promise((resolvePort) => {
    const server = createServer();
    server.once("error", (error) => resolvePort(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolvePort(null)));
  });
}

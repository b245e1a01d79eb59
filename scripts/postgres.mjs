/** A real PostgreSQL for the length of one test run: in a temporary folder, on a free port, with nothing kept. */

import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { run, start, stop, tail, whenDone } from "./processes.mjs";
import { Refusal } from "./terminal.mjs";

// Debian's numbers for "nobody" and "nogroup": PostgreSQL refuses to run as root.
const nobody = { uid: 65_534, gid: 65_534 };
const longestStart = 30_000;

// Tests throw everything away, so nothing has to reach the disk.
const haste = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** Starts the server and returns its address; it ends with the script. */
export async function startPostgres({ programs, logs }) {
  // Not os.tmpdir(): TMPDIR may be a folder that "nobody" cannot enter, or too long for a socket's name.
  const folder = mkdtempSync("/tmp/naast-postgres-");
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  const owner = process.getuid?.() === 0 ? nobody : {};
  if (owner.uid) chownSync(folder, owner.uid, owner.gid);
  const cluster = join(folder, "cluster");
  await run({
    what: "Making a temporary PostgreSQL",
    command: join(programs, "initdb"),
    args: ["-D", cluster, "-U", "naast", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C"],
    cwd: folder,
    log: join(logs, "initdb.log"),
    ...owner,
  });
  const port = await freePort();
  const settings = Object.entries(haste).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = start({
    command: join(programs, "postgres"),
    args: ["-D", cluster, "-k", folder, "-h", "127.0.0.1", "-p", String(port), ...settings],
    cwd: folder,
    log: join(logs, "postgres.log"),
    ...owner,
  });
  whenDone(() => stop(server.child));
  await untilReady(server);
  return `postgres://naast@127.0.0.1:${port}/postgres`;
}

async function untilReady(server) {
  const deadline = performance.now() + longestStart;
  while (!readFileSync(server.log, "utf8").includes("ready to accept connections")) {
    const ended = await Promise.race([server.exited.then(() => true), pause(50, false)]);
    if (ended || performance.now() > deadline) throw new Refusal(`${tail(server.log)}\nThe temporary PostgreSQL did not start.`);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { atMost } from "../figures.ts";
import { freePort, root, untilAnswers } from "../processes.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

/** Far above the bound, so that a slow start has a figure too. In seconds. */
const longest = 600;

/** What comes with `git clone`, of the last commit. */
function clone(into: string) {
  const { status, stderr } = spawnSync("git", ["clone", "--quiet", root, into], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the clone did not succeed: ${stderr}`);
}

type Ports = { portal: number; dashboard: number };

/** Seconds from `npm run demo` until both apps answer; it is stopped after that, as Ctrl-C does. */
async function secondsUntilUp(folder: string, { portal, dashboard }: Ports, log: string): Promise<number> {
  const output = openSync(log, "w");
  const env = {
    ...process.env,
    // The clone brings its own tools; those of this folder are not on the way.
    PATH: (process.env["PATH"] ?? "")
      .split(":")
      .filter((part) => !part.startsWith(root))
      .join(":"),
    PORTAL_PORT: String(portal),
    DASHBOARD_PORT: String(dashboard),
    DATABASE_URL: `file:${join(folder, ".data/naast.db")}`,
  };
  const began = performance.now();
  const demo = spawn("npm", ["run", "demo"], { cwd: folder, env, stdio: ["ignore", output, output], detached: true });
  closeSync(output);
  const ended = new Promise<never>((_, reject) => {
    demo.once("exit", (code) => reject(new Error(`it ended with ${String(code)}`)));
  });
  const gone = new Promise((resolve) => demo.once("exit", resolve));
  const stopIt = () => demo.pid && process.kill(-demo.pid, "SIGINT");
  process.once("exit", stopIt);
  try {
    const up = [portal, dashboard].map((port) => untilAnswers(`http://localhost:${port}/api/health`, longest * 1000));
    await Promise.race([Promise.all(up), ended]);
    return (performance.now() - began) / 1000;
  } catch (error) {
    throw new Error(`the demo did not start:\n${readFileSync(log, "utf8").slice(-2000)}`, { cause: error });
  } finally {
    ended.catch(() => {});
    if (demo.exitCode === null) stopIt();
    await gone;
    process.off("exit", stopIt);
  }
}

async function measure(place: Workplace) {
  await place.rest();
  const folder = join(place.folder, "clone");
  clone(folder);
  const ports = { portal: await freePort(), dashboard: await freePort() };
  place.say("a first start from a clone");
  const first = await secondsUntilUp(folder, ports, join(place.folder, "demo-first.log"));
  place.say(`${first.toFixed(1)} s; a second start`);
  const again = await secondsUntilUp(folder, ports, join(place.folder, "demo-again.log"));
  return [
    atMost({ id: "demo-first", value: first, bound: 90, unit: "s from `npm run demo` in a clone until both apps answer, at most" }),
    atMost({ id: "demo-again", value: again, bound: 10, unit: "s for a second start, at most" }),
  ];
}

export const demoStart: Row = { id: "demo-start", title: "npm run demo, from a clone with a filled package store", measure };

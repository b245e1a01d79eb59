/** Every process a script starts has a group of its own, and none of them outlives the script. */

import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "./terminal.mjs";

const running = new Set();
const cleanups = [];
const patience = 6000;
let isEnding = false;

/**
 * Starts a command whose output goes to a log file.
 * `exited` resolves with the exit code; `signal` ends count as code 1.
 */
export function start({ command, args = [], env = process.env, cwd, log, uid, gid }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, "w");
  const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ["ignore", output, output] });
  closeSync(output);
  running.add(child);
  const exited = new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  }).then((code) => {
    running.delete(child);
    // Once the script ends, what waited for this process has nothing more to say.
    return isEnding ? new Promise(() => {}) : code;
  });
  return { child, exited, log };
}

/** Runs a command to its end; a failure shows the end of its log and where the rest is. */
export async function run(options) {
  const code = await start(options).exited;
  if (code !== 0)
    throw new Refusal(`${tail(options.log)}\n${options.what ?? options.command} did not succeed. Everything it said: ${options.log}`);
}

/** Runs a command and returns what it printed. */
export async function read(options) {
  await run(options);
  return readFileSync(options.log, "utf8");
}

/** The last lines of a log. */
export function tail(log, lines = 40) {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
}

/** Something to undo when the script ends, however it ends: last registered, first undone. */
export function whenDone(cleanup) {
  cleanups.push(cleanup);
}

/** Ends one process with everything it started. */
export async function stop(child) {
  if (!running.has(child)) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  signalGroup(child, "SIGTERM");
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), patience);
  await ended;
  clearTimeout(timer);
  // The leader has gone; what it left behind in its group goes too.
  signalGroup(child, "SIGKILL");
}

/** Ends all that runs, then undoes all that was set up. */
export async function stopEverything() {
  await Promise.all([...running].map(stop));
  while (cleanups.length > 0) await cleanups.pop()();
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has already gone.
  }
}

/** Runs a script: stops cleanly on Ctrl-C, says one sentence when it must refuse, and leaves nothing behind. */
export async function main(work, { onInterrupt = () => 130 } = {}) {
  let ending = null;
  const end = (code) => {
    isEnding = true;
    ending ??= stopEverything().finally(() => process.exit(code));
    return ending;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end(onInterrupt()));
  whenOrphaned(() => void end(onInterrupt()));
  try {
    const code = await work();
    await end(code ?? 0);
  } catch (error) {
    // What was cut off by an interrupt has nothing to tell.
    if (!ending) explain(error);
    await end(1);
  }
}

// When npm is killed without a chance to pass it on, its script stops as well.
function whenOrphaned(act) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  const timer = setInterval(() => {
    if (process.ppid !== parent) act();
  }, 1000);
  timer.unref();
}

function explain(error) {
  const text = error instanceof Refusal ? error.message : error.stack;
  process.stderr.write(`\n${text}\n`);
}

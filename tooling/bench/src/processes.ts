import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const patience = 6_000;

const running = new Set<ChildProcess>();

type Started = { args: readonly string[]; log: string } & Pick<SpawnOptions, "cwd" | "env">;

/** Starts Node with these arguments; what it says goes to a log. `ipc`: it may send messages. */
export function start({ args, log, cwd, env = process.env }: Started): ChildProcess {
  const output = openSync(log, "a");
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", output, output, "ipc"] });
  closeSync(output);
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Runs Node to its end; what it said is told when it fails. */
export async function run(started: Started): Promise<void> {
  const child = start(started);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`${started.args[0]} ended with ${String(code)}:\n${readFileSync(started.log, "utf8").slice(-2000)}`);
}

/** Ends one process, by force when it does not listen. */
export async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(force);
}

export async function stopEverything(): Promise<void> {
  await Promise.all([...running].map(stop));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was free");
  return address.port;
}

/** Waits until an address answers well. */
export async function untilAnswers(url: string, milliseconds: number): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (performance.now() < deadline) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`${url} did not answer well within ${milliseconds / 1000} s`);
}

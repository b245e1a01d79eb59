import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { freePort, run, start, stop, untilAnswers } from "../processes.ts";

const folder = join(import.meta.dirname, "../../minimal");
const builtWith = join(folder, ".next/built-with");
const required = createRequire(import.meta.url);
const next = required.resolve("next/dist/bin/next");
const { version }: { version: string } = required("next/package.json");

/** The smallest app that this version of Next makes: one page, one sentence. Built when it is not there yet. */
export async function startMinimal(logs: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const isBuilt = existsSync(builtWith) && readFileSync(builtWith, "utf8") === version;
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const log = join(logs, "minimal.log");
  if (!isBuilt) {
    await run({ args: [next, "build"], cwd: folder, env, log });
    writeFileSync(builtWith, version);
  }
  const port = await freePort();
  const child = start({ args: [next, "start", "-H", "localhost", "-p", String(port)], cwd: folder, env, log });
  const address = `http://localhost:${port}`;
  await untilAnswers(address, 30_000);
  return { address, stop: () => stop(child) };
}

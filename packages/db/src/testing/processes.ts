import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A process that writes on its own. `confirmed` grows while it runs. */
export type WriterProcess = {
  readonly process: ChildProcess;
  readonly confirmed: () => readonly string[];
  readonly ended: Promise<number | null>;
};

type Start = { url: string; name: string; pairs: number };

export function startWriter({ url, name, pairs }: Start): WriterProcess {
  const script = join(import.meta.dirname, "writer-process.ts");
  const child = spawn(process.execPath, [script, url, name, String(pairs)], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return {
    process: child,
    // The last piece is no whole line when the process was killed in the middle of it.
    confirmed: () => output.split("\n").slice(0, -1),
    ended: once(child, "close").then(() => child.exitCode),
  };
}

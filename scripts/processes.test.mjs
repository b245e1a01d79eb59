import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { run, start, stop, stopEverything, whenDone } from "./processes.mjs";

const folder = mkdtempSync(join(tmpdir(), "naast-processes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isAlive(id) {
  // A container without an init keeps the dead in its list, marked Z.
  if (existsSync(`/proc/${id}/stat`)) return !readFileSync(`/proc/${id}/stat`, "utf8").includes(") Z ");
  try {
    return process.kill(Number(id), 0);
  } catch {
    return false;
  }
}

async function printed(log) {
  while (readFileSync(log, "utf8") === "") await pause(20);
  return readFileSync(log, "utf8").trim();
}

describe("processes of a script", () => {
  it("shows the end of the log of a step that fails, and where the rest is", async () => {
    const log = join(folder, "fails.log");
    const failing = run({ what: "Counting", command: "sh", args: ["-c", "echo three; exit 3"], log });
    await expect(failing).rejects.toThrow(`three\nCounting did not succeed. Everything it said: ${log}`);
  });

  it("says so when a program is not there", async () => {
    await expect(run({ command: "no-such-program", log: join(folder, "absent.log") })).rejects.toThrow(/did not succeed/);
  });

  it("ends what a child started too", async () => {
    const { child, log } = start({ command: "sh", args: ["-c", "sleep 600 & echo $!; wait"], log: join(folder, "group.log") });
    const grandchild = await printed(log);
    expect(isAlive(grandchild)).toBe(true);
    await stop(child);
    await expect.poll(() => isAlive(grandchild)).toBe(false);
  });

  it("undoes in the opposite order of setting up", async () => {
    const order = [];
    whenDone(() => order.push("first"));
    whenDone(() => order.push("second"));
    await stopEverything();
    expect(order).toEqual(["second", "first"]);
  });
});

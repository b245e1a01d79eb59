import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apps, type ClientId } from "@naast/vocabulary";
import { type RunningApps, startApps } from "./apps.ts";
import { type Filling, fillPlans } from "./fill/fill-plans.ts";
import { root, run, start, stopEverything } from "./processes.ts";

/** A database with filled plans: where it is, and whose plans are full. */
export type Filled = { file: string; clientIds: readonly ClientId[] };
export type Installation = Filled & RunningApps & { bare: string };

/** Where the figures are taken: a folder of its own, of which nothing is left. */
export type Workplace = {
  folder: string;
  /** Progress, for who waits. */
  say: (words: string) => void;
  filled: (filling: Omit<Filling, "file"> & { name: string }) => Promise<Filled>;
  /** Both apps and the bare server over 5,000 full plans; started once. */
  installation: () => Promise<Installation>;
  /** Stops what `installation` started, so that it does not take time from another measurement. */
  rest: () => Promise<void>;
  leave: () => Promise<void>;
};

const figurePlans = { name: "figures", plans: 5_000, fullEvery: 1 };

export function openWorkplace(say: (words: string) => void): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "naast-bench-"));
  const seeded = once(() => seedDatabase(folder));
  const filled: Workplace["filled"] = async ({ name, ...filling }) => {
    const file = join(folder, `${name}.db`);
    copyFileSync(await seeded(), file);
    say(`filling a database with ${filling.plans} plans`);
    return { file, clientIds: fillPlans({ ...filling, file }) };
  };
  const figures = once(() => filled(figurePlans));
  let running: Promise<Installation> | null = null;
  return {
    folder,
    say,
    filled,
    installation: () => {
      running ??= figures().then((database) => startInstallation(folder, database));
      return running;
    },
    rest: async () => {
      await running?.then((installation) => installation.stop());
      running = null;
    },
    leave: async () => {
      await stopEverything();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let known: Promise<Result> | null = null;
  return () => {
    known ??= work();
    return known;
  };
}

async function seedDatabase(folder: string): Promise<string> {
  const file = join(folder, "seed.db");
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  await run({ args: ["src/migrate-command.ts"], cwd: join(root, "packages/db"), env, log: join(folder, "migrate.log") });
  await run({ args: ["src/seed-command.ts"], cwd: join(root, "packages/testing"), env, log: join(folder, "seed.log") });
  return file;
}

async function startInstallation(folder: string, filled: Filled): Promise<Installation> {
  const running = await startApps({ file: filled.file, folder, apps });
  const bare = await startBare(folder, filled.file);
  return { ...filled, ...running, bare };
}

/** The bare server over a database; gives its address. */
async function startBare(folder: string, file: string): Promise<string> {
  const child = start({ args: [join(import.meta.dirname, "bare/server.ts"), file], log: join(folder, "bare.log") });
  return new Promise((resolve, reject) => {
    child.once("message", (message: { port: number }) => resolve(`http://127.0.0.1:${message.port}`));
    child.once("exit", () => reject(new Error("the bare server did not start")));
  });
}

import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const longestStart = 90_000;
/** An app that was asked to end, and has not after this long, is ended. */
const longestEnd = 10_000;

/** Naast as it runs for its users: a migrated and seeded database and both apps in production mode. */
export type Installation = { portal: string; dashboard: string; stop: () => Promise<void> };
type Wanted = {
  databaseUrl: string;
  logs: string;
  name: string;
  /** What is to be different from an ordinary demo, such as `{ DEMO: undefined }`. */
  environment?: NodeJS.ProcessEnv;
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was free");
  return address.port;
}

function start(args: readonly string[], { cwd, env, log }: { cwd: string; env: NodeJS.ProcessEnv; log: string }): ChildProcess {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const file = createWriteStream(log, { flags: "a" });
  child.stdout?.pipe(file);
  child.stderr?.pipe(file);
  return child;
}

async function finished(child: ChildProcess, what: string): Promise<void> {
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`${what} ended with ${String(code)}`);
}

/** What a signal ended has no exit code, and will not say "exit" a second time. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), longestEnd);
  await ended;
  clearTimeout(timer);
}

async function untilHealthy(url: string): Promise<void> {
  const deadline = performance.now() + longestStart;
  while (performance.now() < deadline) {
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(150);
  }
  throw new Error(`${url} did not become healthy`);
}

/** Starts one on free ports; `stop` ends exactly what was started here. */
export async function startInstallation({ databaseUrl, logs, name, environment = {} }: Wanted): Promise<Installation> {
  const [portalPort, dashboardPort] = [await freePort(), await freePort()];
  const portal = `http://localhost:${portalPort}`;
  const dashboard = `http://localhost:${dashboardPort}`;
  const env = {
    ...process.env,
    NODE_ENV: "production",
    DEMO: "1",
    DATABASE_URL: databaseUrl,
    PORTAL_URL: portal,
    DASHBOARD_URL: dashboard,
    AUTH_SECRET: "journeys-only-0123456789abcdef0123456789",
    ...environment,
  };
  const log = join(logs, `${name}.log`);
  await finished(start(["src/migrate-command.ts"], { cwd: join(root, "packages/db"), env, log }), "migrating");
  await finished(start(["src/seed-command.ts"], { cwd: join(root, "packages/testing"), env, log }), "seeding");
  const app = (folder: string, port: number, url: string) =>
    start([join(root, "apps", folder, "node_modules/next/dist/bin/next"), "start", "-H", "localhost", "-p", String(port)], {
      cwd: join(root, "apps", folder),
      env: { ...env, AUTH_URL: url },
      log,
    });
  const running = [app("portal", portalPort, portal), app("dashboard", dashboardPort, dashboard)];
  const stop = async () => {
    await Promise.all(running.map(end));
  };
  try {
    await Promise.all([untilHealthy(portal), untilHealthy(dashboard)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { portal, dashboard, stop };
}

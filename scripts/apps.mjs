/** The two apps in production mode: start, wait until they answer, notice when one falls over. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { start, tail } from "./processes.mjs";
import { Refusal } from "./terminal.mjs";
import { root, toolchainEnvironment } from "./toolchain.mjs";

const longestStart = 90_000;

/** What both apps are told. */
export function appEnvironment(settings, secret) {
  return {
    DEMO: "1",
    DATABASE_URL: settings.databaseUrl,
    DASHBOARD_PORT: String(settings.dashboard.port),
    PORTAL_PORT: String(settings.portal.port),
    DASHBOARD_URL: settings.dashboard.url,
    PORTAL_URL: settings.portal.url,
    AUTH_SECRET: secret,
  };
}

/** More room for what lives as long as one request: pages are made a tenth faster, for some 100 MB of memory. */
function nodeOptions() {
  return [process.env.NODE_OPTIONS, "--max-semi-space-size=64"].filter(Boolean).join(" ");
}

/** Starts one app; its log lies with the data. */
export function startApp(app, { environment, logs }) {
  const folder = join(root, "apps", app.name);
  if (!existsSync(join(folder, "package.json"))) throw new Refusal(`apps/${app.name} is missing from this copy of Naast.`);
  const process = start({
    command: "node",
    args: [join(folder, "node_modules/next/dist/bin/next"), "start", "-H", "localhost", "-p", String(app.port)],
    cwd: folder,
    env: toolchainEnvironment({ ...environment, NODE_ENV: "production", NODE_OPTIONS: nodeOptions() }),
    log: join(logs, `${app.name}.log`),
  });
  return { ...app, ...process };
}

/** Resolves when the app says it is healthy; an app that ends or stays silent is a clear sentence. */
export async function untilHealthy(app) {
  const deadline = performance.now() + longestStart;
  let last = "no answer yet";
  while (performance.now() < deadline) {
    const ended = await Promise.race([app.exited.then(() => true), pause(100, false)]);
    if (ended) throw new Refusal(`${tail(app.log)}\nThe ${app.name} stopped while starting. Everything it said: ${app.log}`);
    last = await askHealth(app.url);
    if (last === "ok") return;
  }
  throw new Refusal(
    `${tail(app.log)}\nThe ${app.name} did not become healthy at ${app.url}/api/health (${last}). Everything it said: ${app.log}`,
  );
}

async function askHealth(url) {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.ok ? "ok" : `status ${response.status}`;
  } catch (error) {
    return error.cause?.code ?? error.name;
  }
}

/** Resolves with a sentence when one of the apps ends by itself. */
export async function firstToFall(apps) {
  const fallen = await Promise.race(apps.map((app) => app.exited.then(() => app)));
  return `${tail(fallen.log)}\nThe ${fallen.name} stopped. Everything it said: ${fallen.log}`;
}

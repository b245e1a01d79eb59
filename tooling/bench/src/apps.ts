import { join } from "node:path";
import type { App } from "@naast/vocabulary";
import { freePort, root, start, stop, untilAnswers } from "./processes.ts";

const longestStart = 60_000;

export type RunningApps = { address: (app: App) => string; stop: () => Promise<void> };

/** Starts apps as they run for their users (`next start`), on free ports over one database. They must be built. */
export async function startApps({ file, folder, apps }: { file: string; folder: string; apps: readonly App[] }): Promise<RunningApps> {
  const addresses = { portal: `http://localhost:${await freePort()}`, dashboard: `http://localhost:${await freePort()}` };
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    DEMO: "1",
    DATABASE_URL: `file:${file}`,
    PORTAL_URL: addresses.portal,
    DASHBOARD_URL: addresses.dashboard,
    // As `npm run demo` and docs/operations.md start them.
    NODE_OPTIONS: [process.env["NODE_OPTIONS"], "--max-semi-space-size=64"].filter(Boolean).join(" "),
    AUTH_SECRET: "figures-only-0123456789abcdef0123456789",
  };
  const children = apps.map((app) => {
    const cwd = join(root, "apps", app);
    const next = join(cwd, "node_modules/next/dist/bin/next");
    const args = [next, "start", "-H", "localhost", "-p", new URL(addresses[app]).port];
    return start({ args, cwd, env: { ...env, AUTH_URL: addresses[app] }, log: join(folder, `${app}.log`) });
  });
  await Promise.all(apps.map((app) => untilAnswers(`${addresses[app]}/api/health`, longestStart)));
  return {
    address: (app) => addresses[app],
    stop: async () => {
      await Promise.all(children.map(stop));
    },
  };
}

/** Signs in as the demo's button does, and gives the cookie. */
export async function signIn(address: string, person: string): Promise<string> {
  const answer = await fetch(`${address}/api/demo/sign-in`, {
    method: "POST",
    body: new URLSearchParams({ person }),
    headers: { origin: address },
    redirect: "manual",
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  if (answer.status !== 303 || cookies.length === 0) throw new Error(`${person} could not sign in at ${address}: ${answer.status}`);
  return cookies.join("; ");
}

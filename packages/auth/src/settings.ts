import { keysFrom } from "@naast/db/account/server-key";
import type { App } from "@naast/vocabulary";

/** What signing in needs of the installation. */
export type Settings = {
  /** The address of each app, as people see it in their browser, without a slash at the end. */
  addresses: Readonly<Record<App, string>>;
  /** A key of its own for each purpose, made from AUTH_SECRET: what one purpose leaks is of no use to another. */
  keyFor: (purpose: string) => string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings from the environment. Says what is missing in one sentence, for the person who runs Naast. */
export function settingsFrom(environment: Environment): Settings {
  const keyFor = keysFrom(environment["AUTH_SECRET"]);
  return {
    addresses: { portal: addressFrom(environment, "PORTAL_URL"), dashboard: addressFrom(environment, "DASHBOARD_URL") },
    keyFor,
  };
}

function addressFrom(environment: Environment, name: string): string {
  const address = environment[name] ?? "";
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) throw new Error(`${name} must be set to the address that people use, such as https://plan.example.org`);
  const isLocal = url.hostname === "localhost";
  if (url.protocol !== "https:" && !isLocal) throw new Error(`${name} must begin with https:// outside localhost`);
  return url.origin;
}

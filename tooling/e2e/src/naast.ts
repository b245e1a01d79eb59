import { randomInt, randomUUID } from "node:crypto";
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { awake } from "./page.ts";

type App = "portal" | "dashboard";
export type Person = { context: BrowserContext; page: Page };
type Entering = BrowserContextOptions & { viewport?: { width: number; height: number } };

type Naast = {
  /** The address of an app of the installation that this project walks through. */
  address: (app: App) => string;
  /** A person with a browser of their own, signed in as the demo's button does. */
  enter: (app: App, person: string, options?: Entering) => Promise<Person>;
};

export const phone = { width: 360, height: 780 } as const;
export const desk = { width: 1280, height: 900 } as const;

/** For the limits on guessing: each test comes from an IPv4 address of its own (RFC 2544, for tests), in every browser it opens. */
const ownNetwork = () => `198.${randomInt(18, 20)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** Journeys start from here: two running apps, and people who come in with a browser each. */
export const test = base.extend<Naast>({
  extraHTTPHeaders: async ({ browserName: _ }, provide) => {
    await provide({ "x-forwarded-for": ownNetwork() });
  },
  address: async ({ browserName: _ }, provide, info) => {
    const engine = String(info.project.metadata["engine"]).toUpperCase();
    await provide((app) => {
      const found = process.env[`${engine}_${app.toUpperCase()}`];
      if (!found) throw new Error(`${engine} is not running: give DATABASE_URL_TEST`);
      return found;
    });
  },
  enter: async ({ browser, address }, provide) => {
    const opened: BrowserContext[] = [];
    await provide(async (app, person, options = {}) => {
      const context = await browser.newContext({ baseURL: address(app), viewport: app === "portal" ? phone : desk, ...options });
      opened.push(context);
      const answer = await context.request.post(`${address(app)}/api/demo/sign-in`, {
        form: { person },
        headers: { origin: address(app) },
        maxRedirects: 0,
      });
      expect(answer.status()).toBe(303);
      const page = await context.newPage();
      await page.goto(address(app));
      // A portal page works before its script does; the dashboard only after.
      if (app === "dashboard") await awake(page);
      return { context, page };
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect };

/** Words that no other test wrote before. */
export function newWords(what: string): string {
  return `${what} ${randomUUID().slice(0, 5)}`;
}

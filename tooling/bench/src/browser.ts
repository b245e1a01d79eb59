import { type Browser, type BrowserContext, chromium } from "@playwright/test";

export const chromiumPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Nothing that calls home. */
export const quietly = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: [...quietly] });
}

/** A browser of its own for somebody who has a cookie of one app. */
export async function enter(browser: Browser, { address, cookie }: { address: string; cookie: string }): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
  const cookies = cookie.split("; ").map((one) => {
    const [name = "", ...value] = one.split("=");
    return { name, value: value.join("="), url: address };
  });
  await context.addCookies(cookies);
  return context;
}

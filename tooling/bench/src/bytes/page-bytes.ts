import { gzipSync } from "node:zlib";
import type { BrowserContext, Response } from "@playwright/test";

export type PageBytes = {
  /** Script files, each compressed by itself as the server does. */
  scripts: number;
  scriptRequests: number;
  /** Everything that came over the line for this page, as it came: compressed. */
  everything: number;
};

/** After a page is there, so long for what it fetches by itself; its live channel never ends. In milliseconds. */
const settling = 1_500;

async function isScript(response: Response): Promise<boolean> {
  return response.request().resourceType() === "script" && response.ok();
}

/** Opens an address as a first visit, with an empty cache, and counts what comes. */
export async function pageBytes(context: BrowserContext, url: string): Promise<PageBytes> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  let everything = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    everything += encodedDataLength;
  });
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  const answer = await page.goto(url, { waitUntil: "load" });
  if (!answer?.ok()) throw new Error(`${url} answered ${answer?.status()}`);
  await page.waitForTimeout(settling);
  const found: number[] = [];
  for (const response of responses) if (await isScript(response)) found.push(gzipSync(await response.body()).byteLength);
  await page.close();
  return { scripts: found.reduce((sum, one) => sum + one, 0), scriptRequests: found.length, everything };
}

import { expect, type Locator, type Page } from "@playwright/test";

/** Opens an address and waits until the page's script has taken over: before that only plain links and forms work. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
}

/** Waits until React has taken over what the server drew. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactProps")));
}

/** Counts how often the page is loaded anew from now on. */
export function countLoads(page: Page): () => number {
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  return () => loads;
}

/** The row of a step, in either app. */
export function stepRow(page: Page, what: string): Locator {
  return page.getByRole("listitem").filter({ has: page.getByText(what, { exact: true }) });
}

/** The card of a goal with all that belongs to it, in either app. */
export function goalCard(page: Page, words: string): Locator {
  return page.getByRole("article", { name: words });
}

/** Nothing of it is left: not on the page, not in its markup, not in what a script of the page keeps on the device. */
export async function expectNothingOf(page: Page, words: string): Promise<void> {
  await expect(page.getByText(words)).toHaveCount(0);
  const left = await page.evaluate((words) => {
    const kept = JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
    return { inMarkup: document.documentElement.outerHTML.includes(words), onDevice: kept.includes(words) };
  }, words);
  expect(left).toEqual({ inMarkup: false, onDevice: false });
}

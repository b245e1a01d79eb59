import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every rule of WCAG up to 2.2 AA and every best practice; none is left out. */
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** What axe finds on the page as it is now, at this width: rule, place and what to do. */
export async function faultsOf(page: Page, width: number): Promise<readonly string[]> {
  await showWhole(page, width);
  if (await page.evaluate("!('axe' in window)")) await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`));
}

const longest = 16_000;

/**
 * As high as the page is long: what a bar at the edge of the screen covers only until one scrolls, counts as seen. Letters
 * that come late make a page longer, so it is measured until it fits.
 */
async function showWhole(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate("document.fonts.ready.then(() => null)");
  let height = 800;
  for (let round = 0; round < 5; round += 1) {
    const needed = Number(await page.evaluate("document.documentElement.scrollHeight"));
    if (needed <= height) return;
    height = Math.min(needed, longest);
    await page.setViewportSize({ width, height });
  }
}

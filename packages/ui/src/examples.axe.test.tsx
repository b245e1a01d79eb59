import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allExamples } from "./testing/all-examples.ts";
import { openBrowser } from "./testing/browser.ts";
import { staticPage } from "./testing/static-page.tsx";
import { standaloneStylesheet } from "./testing/stylesheet.ts";

const kept = process.env["UI_EXAMPLES"];
const folder = kept ?? mkdtempSync(join(tmpdir(), "naast-examples-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sets = await allExamples();
const css = await standaloneStylesheet(["theme", "dashboard", "paper"]);
const widths = [360, 1280];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await openBrowser();
  page = await browser.newPage({ reducedMotion: "reduce" });
}, 30_000);

afterAll(async () => {
  await browser?.close();
  if (!kept) rmSync(folder, { recursive: true, force: true });
});

/** The rules a page breaks, with the elements; and whether it can be scrolled sideways. */
async function faults(width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const broken = violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary}`));
  return sideways > 0 ? [...broken, `scrolls ${sideways} px sideways`] : broken;
}

describe.each(sets)("$subject", (set) => {
  test.each(Object.entries(set.examples))(
    "%s has no fault at 360 and 1280",
    async (name, example) => {
      const title = `${set.subject} ${name}`;
      const file = join(folder, `${title.replaceAll(" ", "-")}.html`);
      writeFileSync(file, staticPage({ title, set, css, children: example }));
      await page.goto(pathToFileURL(file).href);
      for (const width of widths) expect(await faults(width), `${width} px`).toEqual([]);
    },
    30_000,
  );
});

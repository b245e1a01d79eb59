import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deskPageExamples } from "./pages/desk.examples.tsx";
import { portalPageExamples } from "./pages/portal.examples.tsx";
import { paperExamples } from "./paper/paper.examples.tsx";
import { openBrowser } from "./testing/browser.ts";
import type { ExampleSet } from "./testing/examples.ts";
import { staticPage } from "./testing/static-page.tsx";
import { standaloneStylesheet, stylesheet } from "./testing/stylesheet.ts";

const css = await standaloneStylesheet(["theme", "dashboard", "paper"]);
const pages = [portalPageExamples, deskPageExamples].flatMap((set) =>
  Object.entries(set.examples).map(([name, example]) => ({ title: `${set.subject} ${name}`, set, example })),
);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ reducedMotion: "reduce" });
}, 30_000);

afterAll(() => browser?.close());

const html = (set: ExampleSet, title: string, children = set.examples[title]) => staticPage({ title, set, css, children });

test.each(pages)(
  "$title fits a phone of 320 px with text of 150 %, and one of 360 px with text of 200 %",
  async ({ title, set, example }) => {
    await page.setContent(html(set, title, example));
    for (const [width, size] of [
      [320, "150%"],
      [360, "200%"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((fontSize) => document.documentElement.style.setProperty("font-size", fontSize), size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px, ${size}`).toBe(0);
    }
  },
);

test.each(pages)("$title has nothing to press that is smaller than 44 px", async ({ title, set, example }) => {
  await page.setContent(html(set, title, example));
  await page.setViewportSize({ width: 360, height: 800 });
  const small = await page.$$eval(".press, .doors a, .rail a, summary, .choice-label, .person-link, .control", (elements) =>
    elements
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
      .map((element) => element.outerHTML),
  );
  expect(small).toEqual([]);
});

test.each(pages)(
  "$title: nothing is written larger than the client's words, or the sentence that hands over the choice",
  async ({ title, set, example }) => {
    await page.setContent(html(set, title, example));
    await page.setViewportSize({ width: 360, height: 800 });
    const larger = await page.evaluate(() => {
      const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
      const voice = Math.max(...[...document.querySelectorAll(".voice, .desk-voice")].map(size));
      return [...document.querySelectorAll("body *")].filter((element) => size(element) > voice).map((element) => element.outerHTML);
    });
    expect(larger).toEqual([]);
  },
);

test("the plan on paper is one A4, with the patterns of paper", async () => {
  await page.setContent(html(paperExamples, "plan"));
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(await page.$eval(".pair", (pair) => getComputedStyle(pair).getPropertyValue("--pair-network"))).toContain("pair-hatch");
});

test.each([
  ["on", 0],
  ["off", 1],
])("with data saver %s the font is asked for %i times", async (saver, times) => {
  const visit = await browser.newPage();
  const fonts: string[] = [];
  const body = staticPage({ title: "font", set: {}, css: await stylesheet(["theme"]), children: <p>Dag Dennis</p> });
  await visit.route("**/*", (route) => {
    const isFont = route.request().resourceType() === "font";
    if (isFont) fonts.push(route.request().url());
    return route.fulfill(
      isFont ? { status: 404 } : { contentType: "text/html", body: body.replace("<html", `<html data-saver="${saver}"`) },
    );
  });
  await visit.goto("http://localhost/page");
  await visit.evaluate(() => document.fonts.ready);
  expect(fonts).toHaveLength(times);
  await visit.close();
});

test("the stylesheet of the portal is at most 8 kB on the way", async () => {
  expect(gzipSync(await stylesheet(["theme"])).length).toBeLessThan(8_000);
});

test("the font is the one file the design asks for", async () => {
  const [file = ""] = (await stylesheet(["theme"])).match(/[^("]+\.woff2/g) ?? [];
  expect(readFileSync(new URL(file, new URL("theme.css", import.meta.url))).length).toBeLessThan(36_000);
});

import { largestLetters, smallTargets, stickingOut } from "../src/measuring.ts";
import { desk, phone } from "../src/naast.ts";
import { walks } from "../src/pages.ts";
import { expect, test } from "../src/walking.ts";

const widths = [320, phone.width, desk.width];
const textSizes = ["100", "150"];
const finger = 44;

for (const walk of walks) {
  test(`the ${walk.app} of ${walk.as} fits, with letters of every size and a finger on everything`, async ({ walker }) => {
    test.slow();
    const { page, open } = await walker(walk);
    for (const path of walk.pages) {
      await open(path);
      await page.locator("details").evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute("open", "")));
      for (const size of textSizes) {
        await page.locator("html").evaluate((root, value) => root.setAttribute("data-text-size", value), size);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await stickingOut(page), `${path}, ${width} px wide, letters of ${size} %`).toEqual([]);
          if (walk.app === "portal" && size === "100") {
            expect.soft(await smallTargets(page, finger), `${path}, ${width} px wide`).toEqual([]);
          }
        }
      }
    }
  });
}

const pagesAboutAPlan = /^\/(plan|clients)\/\[clientId\](\/plan|\/print.*|\/today|\/goal\/\[goalId\])?$/;

for (const walk of walks.filter(({ of, outside }) => of === "dennis" && !outside)) {
  test(`the client's words are the largest in the ${walk.app} of ${walk.as}`, async ({ walker }) => {
    const { page, open, clientsWords } = await walker(walk);
    expect(clientsWords).not.toEqual([]);
    for (const path of walk.pages.filter((one) => pagesAboutAPlan.test(one))) {
      await open(path);
      for (const { width } of [phone, desk]) {
        await page.setViewportSize({ width, height: 800 });
        const { these, others, largest } = await largestLetters(page, clientsWords);
        expect.soft(these, `${path}, ${width} px wide: “${largest}” has ${others} px`).toBeGreaterThan(others);
      }
    }
  });
}

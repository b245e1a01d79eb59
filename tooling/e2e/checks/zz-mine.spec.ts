import { faultsOf } from "../src/axe.ts";
import { desk, phone } from "../src/naast.ts";
import { smallTargets, stickingOut } from "../src/measuring.ts";
import { expect, test } from "../src/walking.ts";
const plan = "/plan/[clientId]";
const pages = [`${plan}/member/[personId]`, `${plan}/as-seen-by/[personId]`, `${plan}/take-along`, `${plan}/take-along/bring-in`, `${plan}/erase`];
test("mine", async ({ walker }) => {
  test.setTimeout(300_000);
  const { page, open } = await walker({ app: "portal", as: "dennis", of: "dennis", pages });
  for (const path of pages) {
    await open(path);
    expect.soft(await faultsOf(page, phone.width), path).toEqual([]);
    await page.locator("details").evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute("open", "")));
    expect.soft(await faultsOf(page, desk.width), path).toEqual([]);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await stickingOut(page), `${path} ${width}`).toEqual([]);
      expect.soft(await smallTargets(page, 44), `${path} ${width}`).toEqual([]);
    }
  }
});
const own = [`${plan}/my-part`, `${plan}/my-part/correct`, `${plan}/my-part/step-back`, `${plan}/my-part/erase`];
test("own", async ({ walker }) => {
  test.setTimeout(300_000);
  const { page, open } = await walker({ app: "portal", as: "samira", of: "dennis", pages: own });
  for (const path of own) {
    await open(path);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await stickingOut(page), `${path} ${width}`).toEqual([]);
      expect.soft(await smallTargets(page, 44), `${path} ${width}`).toEqual([]);
    }
  }
});

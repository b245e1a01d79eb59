import { languages } from "@naast/vocabulary/account";
import type { Page } from "@playwright/test";
import { faultsOf } from "../src/axe.ts";
import { desk, phone } from "../src/naast.ts";
import { absentPage, routeOf, routesOf, walks } from "../src/pages.ts";
import { expect, test } from "../src/walking.ts";

for (const app of ["portal", "dashboard"] as const) {
  test(`no page of the ${app} is left out`, () => {
    const walked = walks.filter((walk) => walk.app === app).flatMap(({ pages }) => pages.map(routeOf));
    expect([...new Set(walked)].filter((route) => route !== absentPage).toSorted()).toEqual(routesOf(app));
  });
}

for (const walk of walks) {
  for (const language of languages) {
    test(`everybody can use the ${walk.app} of ${walk.as} in ${language}`, async ({ walker }) => {
      test.slow();
      const { page, open } = await walker(walk, language);
      for (const path of walk.pages) {
        await open(path);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        expect.soft(await faultsOf(page, phone.width), `${path} on a phone`).toEqual([]);
        await unfold(page);
        expect.soft(await faultsOf(page, desk.width), `${path} on a desk, everything unfolded`).toEqual([]);
      }
    });
  }
}

async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
}

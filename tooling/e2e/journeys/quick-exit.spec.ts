import type { Page } from "@playwright/test";
import { expect, newWords, test } from "../src/naast.ts";
import { playOutside } from "../src/outside.ts";
import { awake } from "../src/page.ts";
import { addGoal, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const ways: readonly { how: string; leave: (page: Page) => Promise<void> }[] = [
  {
    how: "by the link",
    leave: (page) =>
      page
        .getByRole("link", { name: t("portal.leave") })
        .first()
        .click(),
  },
  {
    how: "by Shift three times",
    leave: async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    },
  },
];

for (const { how, leave } of ways) {
  test(`${how} the page is replaced, and going back shows nothing of the plan`, async ({ enter, address }) => {
    const goal = newWords("Ergens waar niemand van weet");
    const { context, page } = await enter("portal", "dennis");
    const outside = await playOutside(context, address("portal"));
    await addGoal(page, { words: goal, seenBy: "me" });
    await openPlan(page);
    await awake(page);
    const pages = await page.evaluate(() => history.length);

    await leave(page);
    await outside.isOpen(page);
    expect(outside.address()).toMatch(/^https:/);
    // The plan page is replaced, not followed.
    expect(await page.evaluate(() => history.length)).toBe(pages);
    for (let back = 0; back < 3; back += 1) {
      await page.goBack();
      await expect(page.getByRole("heading", { name: t("signIn.title") })).toBeVisible();
      await expect(page.getByText(goal)).toHaveCount(0);
    }
  });
}

test("without script the link leaves too, and going back asks who is there", async ({ enter, address }) => {
  const { context, page } = await enter("portal", "samira", { javaScriptEnabled: false });
  const outside = await playOutside(context, address("portal"));
  await openPlan(page, "Dennis");
  await page
    .getByRole("link", { name: t("portal.leave") })
    .first()
    .click();
  await outside.isOpen(page);
  await page.goBack();
  await expect(page.getByRole("heading", { name: t("signIn.title") })).toBeVisible();
  await expect(page.getByText(t("portalPlan.titleOf", { name: "Dennis" }))).toHaveCount(0);
});

test("Shift as part of writing does not lead away", async ({ enter }) => {
  const { page } = await enter("portal", "dennis");
  await openPlan(page);
  await page.getByRole("link", { name: t("portalPlan.addGoal") }).click();
  await awake(page);
  const words = page.getByRole("textbox", { name: t("portalGoal.words") });
  await words.pressSequentially("A");
  for (const letter of ["B", "C", "D"]) await page.keyboard.press(`Shift+${letter}`);
  await expect(words).toHaveValue("ABCD");
});

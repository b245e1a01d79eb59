import type { Page } from "@playwright/test";
import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { expectNothingOf, goalCard } from "../src/page.ts";
import { addGoal, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const hidden = t("planTogether.threeViews.hidden");

/** From the page of an idea the client asks everybody who sees it. */
async function askHowEachLooks(page: Page): Promise<void> {
  await page.getByRole("link", { name: t("planTogether.threeViews.link") }).click();
  await page.getByRole("button", { name: t("planTogether.threeViews.begin") }).click();
  await expect(page.getByText(t("portal.did.roundOpened"))).toBeVisible();
}

/** On the page of the round somebody says their own. */
async function sayOwn(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: t("planTogether.threeViews.yours") }).fill(words);
  await page.getByRole("button", { name: t("planTogether.threeViews.save") }).click();
  await expect(page.getByText(t("portal.did.roundWritten"))).toBeVisible();
}

async function openRound(page: Page, about: string): Promise<void> {
  await openPlan(page, "Dennis");
  await page.getByRole("link", { name: t("planTogether.threeViews.all") }).click();
  await page.getByRole("link", { name: about }).click();
  await expect(page.getByRole("heading", { name: t("planTogether.threeViews.title") })).toBeVisible();
}

test("three views lead to one goal: nobody reads another before their own is there, and the client fixes the words", async ({ enter }) => {
  const idea = newWords("Een plek voor mezelf");
  const [own, hers, works] = [newWords("Met een eigen deur"), newWords("Niet te ver weg"), newWords("Eerst kijken")];
  const [dennis, samira, ingrid] = [await enter("portal", "dennis"), await enter("portal", "samira"), await enter("dashboard", "ingrid")];
  await addGoal(dennis.page, { words: idea, seenBy: "everyone" });
  await askHowEachLooks(dennis.page);

  await openRound(samira.page, idea);
  await sayOwn(samira.page, hers);
  await dennis.page.reload();
  await expectNothingOf(dennis.page, hers);
  await expect(dennis.page.getByText(hidden).first()).toBeVisible();
  await openPlanAsWorker(ingrid.page, "Dennis");
  await ingrid.page.getByRole("link", { name: t("planTogether.threeViews.all") }).click();
  const panel = ingrid.page.getByRole("region", { name: idea });
  await expect(panel.getByText(hidden).first()).toBeVisible();
  await expectNothingOf(ingrid.page, hers);

  await panel.getByRole("textbox", { name: t("planTogether.threeViews.yours") }).fill(works);
  await panel.getByRole("button", { name: t("planTogether.threeViews.save") }).click();
  await expect(panel.getByText(hers)).toBeVisible();
  await expectNothingOf(ingrid.page, own);
  await sayOwn(dennis.page, own);
  for (const words of [hers, works]) await expect(dennis.page.getByText(words)).toBeVisible();

  const fixed = newWords("Een kamer met een eigen deur");
  await dennis.page.getByRole("textbox", { name: t("planTogether.threeViews.settleWords") }).fill(fixed);
  await dennis.page.getByRole("button", { name: t("planTogether.threeViews.settle") }).click();
  await expect(dennis.page.getByRole("heading", { name: fixed })).toBeVisible();
  await expect(dennis.page.getByRole("heading", { name: t("planTogether.threeViews.cameFrom") })).toBeVisible();
  await expect(dennis.page.getByText(hers)).toBeVisible();
  await openPlan(samira.page, "Dennis");
  await expect(goalCard(samira.page, fixed)).toBeVisible();
});

test("without script: who says nothing about it says so, and then reads the others", async ({ enter }) => {
  const idea = newWords("Op vakantie");
  const own = newWords("Een week naar zee");
  const withoutScript = { javaScriptEnabled: false };
  const [dennis, samira] = [await enter("portal", "dennis", withoutScript), await enter("portal", "samira", withoutScript)];
  await addGoal(dennis.page, { words: idea, seenBy: "everyone" });
  await askHowEachLooks(dennis.page);
  await sayOwn(dennis.page, own);
  await openRound(samira.page, idea);
  await expect(samira.page.getByText(own)).toHaveCount(0);
  await samira.page.getByRole("button", { name: t("planTogether.threeViews.sayNothing") }).click();
  await expect(samira.page.getByText(own)).toBeVisible();
  await expect(samira.page.getByText(t("planTogether.threeViews.youSayNothing"))).toBeVisible();
});

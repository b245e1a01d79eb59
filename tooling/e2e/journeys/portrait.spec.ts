import type { Page } from "@playwright/test";
import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

async function openPortrait(page: Page, client?: string): Promise<void> {
  await openPlan(page, client);
  await page.goto(`${new URL(page.url()).pathname}/about-me`);
}

async function offer(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: t("portrait.offer") }).fill(words);
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.getByText(t("portal.did.lineOffered"))).toBeVisible();
}

test("without script: a line of the sister stands when Dennis lets it, and she never hears which", async ({ enter }) => {
  const [first, second] = [newWords("Hij kan koken"), newWords("Hij wacht op je")];
  const withoutScript = { javaScriptEnabled: false };
  const samira = await enter("portal", "samira", withoutScript);
  const dennis = await enter("portal", "dennis", withoutScript);
  const rik = await enter("portal", "rik", withoutScript);
  const waiting = dennis.page.getByRole("region", { name: t("portrait.waiting", { name: "Samira" }) });

  await openPortrait(samira.page, "Dennis");
  await offer(samira.page, first);
  await openPortrait(dennis.page);
  await expect(waiting).toContainText(first);
  await waiting.getByRole("button", { name: t("portrait.decline") }).click();
  await expect(dennis.page.getByText(t("portal.did.lineDeclined"))).toBeVisible();
  await expect(dennis.page.getByText(first)).toHaveCount(0);
  await openPortrait(samira.page, "Dennis");
  await expect(samira.page.getByText(t("portrait.yoursWords", { name: "Dennis" }))).toBeVisible();

  await offer(samira.page, second);
  await openPortrait(dennis.page);
  await waiting.getByRole("button", { name: t("portrait.approve") }).click();
  await expect(dennis.page.getByText(t("portal.did.lineApproved"))).toBeVisible();
  await rik.page.getByRole("link", { name: t("portalPlan.titleOf", { name: "Dennis" }) }).click();
  await openPortrait(rik.page, "Dennis");
  await expect(rik.page.getByText(second)).toBeVisible();
  await expect(rik.page.getByText(first)).toHaveCount(0);
});

test("who Dennis is, a worker reads on the page of the people, as long as he shares it", async ({ enter }) => {
  const words = newWords("Ik houd van vissen");
  const dennis = await enter("portal", "dennis");
  await openPortrait(dennis.page);
  await dennis.page.getByRole("link", { name: t("portrait.change") }).click();
  await dennis.page.getByRole("textbox", { name: t("portrait.like") }).fill(words);
  await dennis.page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(dennis.page.getByText(words)).toBeVisible();

  const ingrid = await enter("dashboard", "ingrid");
  await openPlanAsWorker(ingrid.page, "Dennis");
  await ingrid.page.goto(ingrid.page.url().replace(/\/plan.*/, "/people"));
  await expect(ingrid.page.getByText(words)).toBeVisible();

  await dennis.page.getByRole("link", { name: t("portrait.whoSees") }).click();
  await dennis.page
    .getByRole("radio", { name: t("shared.visibilityChoices.me") })
    .first()
    .check();
  await dennis.page
    .getByRole("button", { name: t("portalForm.save") })
    .first()
    .click();
  await expect(ingrid.page.getByText(words)).toHaveCount(0);
  await dennis.page.getByRole("button", { name: t("portal.undo") }).click();
  await expect(ingrid.page.getByText(words)).toBeVisible();
});

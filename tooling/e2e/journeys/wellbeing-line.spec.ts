import type { Page } from "@playwright/test";
import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const ladder = "De ladder";

async function openWellbeing(page: Page, client?: string): Promise<void> {
  await openPlan(page, client);
  await page.goto(`${new URL(page.url()).pathname}/wellbeing`);
}

const sheet = (page: Page, name: string) => page.getByRole("region", { name });

test("without script: Dennis follows his line over half a year, answers, skips, writes a word and shares it", async ({ enter }) => {
  const words = newWords("Ik sliep weer goed");
  const dennis = await enter("portal", "dennis", { javaScriptEnabled: false });
  const { page } = dennis;

  await openWellbeing(page);
  await sheet(page, ladder)
    .getByRole("link", { name: t("wellbeing.myLine") })
    .click();
  const before = await page.getByRole("table").getByRole("row").count();
  expect(before).toBeGreaterThan(8);
  await expect(page.getByRole("img").first()).toHaveAccessibleName(/.*/);

  await page.getByRole("link", { name: t("wellbeing.answer") }).click();
  await page.getByRole("button", { name: t("wellbeing.keep") }).click();
  await expect(page.getByText(t("shared.invalid.choose")).first()).toBeVisible();
  await page.getByRole("radio", { name: "2", exact: true }).check();
  await page.getByRole("button", { name: t("wellbeing.keep") }).click();
  await expect(page.getByText(t("wellbeing.question", { number: 2, of: 2 }))).toBeVisible();
  await page.getByRole("button", { name: t("wellbeing.skip") }).click();

  await expect(page.getByText(t("portal.did.checkKept"))).toBeVisible();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(before + 1);
  await expect(page.getByRole("row").nth(1)).toContainText(t("wellbeing.skipped"));
  await expect(page.getByRole("link", { name: t("wellbeing.care113") })).toHaveAttribute("href", "tel:08000113");
  await expect(page.getByRole("link", { name: t("wellbeing.care112") })).toHaveAttribute("href", "tel:112");

  await page.locator("summary").first().click();
  await page
    .getByRole("textbox", { name: t("wellbeing.noteWords") })
    .first()
    .fill(words);
  await page
    .getByRole("button", { name: t("portalForm.save") })
    .first()
    .click();
  await expect(page.getByText(t("portal.did.checkNoted"))).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toContainText(words);
});

test("Rik reads the line that Dennis shares, without the words beside it; unticked, it is gone; Ingrid never had it", async ({ enter }) => {
  const dennis = await enter("portal", "dennis");
  const rik = await enter("portal", "rik");
  const shared = sheet(rik.page, t("wellbeing.sharedBy", { name: "Dennis" }));
  await rik.page.getByRole("link", { name: t("portalPlan.titleOf", { name: "Dennis" }) }).click();
  await openWellbeing(rik.page, "Dennis");
  await expect(shared.getByRole("img").first()).toBeVisible();
  await expect(shared).not.toContainText("Slechte week");

  const ingrid = await enter("dashboard", "ingrid");
  await openPlanAsWorker(ingrid.page, "Dennis");
  await ingrid.page.goto(ingrid.page.url().replace(/\/plan.*/, "/people"));
  await expect(ingrid.page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(ingrid.page.getByText(t("wellbeing.panel", { name: "Dennis" }))).toHaveCount(0);

  await openWellbeing(dennis.page);
  await sheet(dennis.page, ladder)
    .getByRole("link", { name: t("wellbeing.myLine") })
    .click();
  await dennis.page.getByRole("checkbox", { name: "Rik" }).uncheck();
  await sheet(dennis.page, t("wellbeing.share"))
    .getByRole("button", { name: t("portalForm.save") })
    .click();
  await expect(dennis.page.getByText(t("portal.did.checkShared"))).toBeVisible();
  await rik.page.reload();
  await expect(shared).toHaveCount(0);
});

test("Samira says how heavy it is; Dennis sees nothing of it until she ticks his name", async ({ enter }) => {
  const samira = await enter("portal", "samira");
  const dennis = await enter("portal", "dennis");
  const shared = sheet(dennis.page, t("wellbeing.sharedBy", { name: "Samira" }));
  await openWellbeing(dennis.page);
  await expect(shared).toHaveCount(0);
  await openWellbeing(samira.page, "Dennis");
  await sheet(samira.page, "Hoe is het voor jou?")
    .getByRole("link", { name: t("wellbeing.myLine") })
    .click();
  await samira.page.getByRole("checkbox", { name: "Dennis" }).check();
  await sheet(samira.page, t("wellbeing.share"))
    .getByRole("button", { name: t("portalForm.save") })
    .click();
  await expect(samira.page.getByText(t("portal.did.checkShared"))).toBeVisible();
  await dennis.page.reload();
  await expect(shared).toContainText("Dat Rik ook eens meegaat.");
});

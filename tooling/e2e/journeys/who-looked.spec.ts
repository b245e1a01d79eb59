import type { Page } from "@playwright/test";
import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, test } from "../src/naast.ts";
import { openFromFoot, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

function log(page: Page) {
  return page.getByRole("main").getByRole("listitem");
}

test("the client reads who looked, in plain words, and that somebody tried what is not theirs", async ({ enter }) => {
  const [samira, ingrid] = [await enter("portal", "samira"), await enter("dashboard", "ingrid")];
  await openPlan(samira.page, "Dennis");
  await openPlanAsWorker(ingrid.page, "Dennis");
  const plan = new URL(samira.page.url()).pathname;
  const refused = await samira.page.goto(`${plan}/who-looked`);
  expect(refused?.status()).toBe(404);
  await expect(samira.page.getByRole("heading", { level: 1 })).toHaveText(t("portal.notFound.title"));

  const { page } = await enter("portal", "dennis");
  await openFromFoot(page, "whoLooked");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalSharing.logTitle"));
  const read = t("shared.accessActions.plan.read", { done: "yes" });
  await expect(
    log(page)
      .filter({ hasText: `Samira ${read}` })
      .first(),
  ).toBeVisible();
  await expect(
    log(page)
      .filter({ hasText: `Ingrid ${read}` })
      .first(),
  ).toBeVisible();
  const tried = t("shared.accessTried", { action: t("shared.accessActions.accessLog.read", { done: "no" }) });
  await expect(
    log(page)
      .filter({ hasText: `Samira ${tried}` })
      .first(),
  ).toBeVisible();
});

test("who looked with urgency stands there with the reason", async ({ enter }) => {
  const { page } = await enter("portal", "dennis");
  await openFromFoot(page, "whoLooked");
  const words = t("shared.accessUrgent", { reason: "Dennis was van streek. Ik zocht wat helpt.", minutes: 60 });
  // The log goes by whole days, the newest first; the night of Saturday may stand on an older page.
  const line = log(page).filter({ hasText: `Fatih ${words}` });
  const older = page.getByRole("link", { name: t("portalSharing.earlier") });
  while ((await line.count()) === 0 && (await older.count()) > 0) {
    const address = page.url();
    await older.click();
    await page.waitForURL((url) => url.href !== address);
    await page.waitForLoadState("load");
  }
  await expect(line).toBeVisible();
});

test("the client's own reading is left out until it is asked for", async ({ enter }) => {
  const { page } = await enter("portal", "dennis");
  await openFromFoot(page, "whoLooked");
  await expect(log(page).filter({ hasText: /^Jij / })).toHaveCount(0);
  await page.getByRole("link", { name: t("portalSharing.alsoMe") }).click();
  await expect(log(page).filter({ hasText: /^Jij / }).first()).toBeVisible();
});

import type { Page } from "@playwright/test";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { awake } from "../src/page.ts";
import { openFromFoot, openPlan } from "../src/portal.ts";
import { signInByCode } from "../src/sign-in.ts";
import { t } from "../src/words.ts";

/** Starts a new goal, and stops before it is saved. */
async function startGoal(page: Page, words: string): Promise<void> {
  await openPlan(page);
  await page.getByRole("link", { name: t("portalPlan.addGoal") }).click();
  await awake(page);
  await field(page).fill(words);
}

function field(page: Page) {
  return page.getByRole("textbox", { name: t("portalGoal.words") });
}

async function keptOnDevice(page: Page): Promise<string> {
  return JSON.stringify(await page.context().storageState());
}

test("what is typed survives a reload, and is off the device once it is saved", async ({ enter }) => {
  const words = newWords("Een keer per maand naar zee");
  const { page } = await enter("portal", "dennis");
  await startGoal(page, words);
  await page.reload();
  await expect(page.getByText(t("portalForm.draftBack"))).toBeVisible();
  await expect(field(page)).toHaveValue(words);

  await page.getByRole("radio", { name: t("shared.goalKinds.belonging") }).check();
  await page.getByRole("button", { name: t("portalGoal.saveNew") }).click();
  await expect(page.getByRole("heading", { name: words })).toBeVisible();
  await expect.poll(() => keptOnDevice(page)).not.toContain(words);
});

test("what is typed survives a session that ended, and is there after signing in", async ({ enter, address }) => {
  const words = newWords("Mijn broer bellen");
  const [portal, email] = [address("portal"), "meryem@naast.example"];
  const [here, elsewhere] = [await enter("portal", "meryem"), await enter("portal", "meryem")];
  const { page } = here;
  await startGoal(page, words);
  await openFromFoot(elsewhere.page, "settings");
  await elsewhere.page.getByRole("button", { name: t("portalSettings.endOthers") }).click();
  await expect(elsewhere.page.getByText(t("portal.did.sessionsEnded"))).toBeVisible();

  await page.getByRole("radio", { name: t("shared.goalKinds.belonging") }).check();
  await page.getByRole("button", { name: t("portalGoal.saveNew") }).click();
  await expect(page.getByText(t("signIn.wasAway"))).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
  await signInByCode(page, { portal, email });
  await expect(field(page)).toHaveValue(words);
  await page.getByRole("button", { name: t("portalGoal.saveNew") }).click();
  await expect(page.getByRole("heading", { name: words })).toBeVisible();
});

test("on a device that others use too, nothing that is typed stays", async ({ browser, address }) => {
  const words = newWords("Iets tussen ons");
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  await page.goto(address("portal"));
  await signInByCode(page, { portal: address("portal"), email: "johan@naast.example", sharedDevice: true });
  await startGoal(page, words);
  expect(await keptOnDevice(page)).not.toContain(words);
  await page.reload();
  await awake(page);
  await expect(field(page)).toHaveValue("");
  await expect(page.getByText(t("portalForm.draftBack"))).toHaveCount(0);
  await context.close();
});

test("signing out takes what was typed off the device", async ({ enter }) => {
  const words = newWords("Niet voor vandaag");
  const { page } = await enter("portal", "dennis");
  await startGoal(page, words);
  expect(await keptOnDevice(page)).toContain(words);
  await openFromFoot(page, "settings");
  await page.getByRole("button", { name: t("portalSettings.signOut") }).click();
  await expect(page.getByText(t("signIn.signedOut"))).toBeVisible();
  expect(await keptOnDevice(page)).not.toContain(words);
});

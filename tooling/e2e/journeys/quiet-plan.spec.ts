import type { Page } from "@playwright/test";
import { clientWithCard, enterWithCard, expectInside, signOut } from "../src/card.ts";
import { openPlanAsWorker, startPlan } from "../src/dashboard.ts";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { addGoal, openFromFoot, openPlan, openStart } from "../src/portal.ts";
import { t } from "../src/words.ts";

const [pin, second] = ["7351", "8264"];

async function secondPinPage(page: Page): Promise<string> {
  await openFromFoot(page, "settings");
  const settings = await page.getByRole("main").innerText();
  await page.getByRole("link", { name: t("portalSettings.card.way") }).click();
  await page.getByRole("link", { name: t("portalSettings.card.secondMore") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalSettings.card.second"));
  return `${settings}\n${await page.getByRole("main").innerText()}`;
}

async function chooseSecond(page: Page, typed: { pin: string; newPin: string }): Promise<void> {
  await page.getByRole("textbox", { name: t("portalSettings.card.pin") }).fill(typed.pin);
  await page.getByRole("textbox", { name: t("portalSettings.card.secondPin") }).fill(typed.newPin);
  await page.getByRole("textbox", { name: t("portalSettings.card.newPinAgain") }).fill(typed.newPin);
  await page.getByRole("button", { name: t("portalSettings.card.secondSave") }).click();
  await expect(page.getByText(t("portal.did.secondPin"))).toBeVisible();
}

test("a second PIN opens a quiet plan that looks the same and shows nothing of the real one", async ({ enter, browser, address }) => {
  test.slow();
  const [name, goal, other] = [newWords("Selma"), newWords("Weg van hem"), newWords("Fietsen")];
  const cardDoor = `${address("portal")}/sign-in/card`;
  const desk = (await enter("dashboard", "ingrid")).page;
  await startPlan(desk, { name, location: "Het Voorportaal" });
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, locale: "nl-NL" });
  const page = await context.newPage();
  const { code } = await clientWithCard({ desk, phone: page, cardDoor }, { name, pin });
  await addGoal(page, { words: goal, seenBy: "workers" });
  const real = await secondPinPage(page);
  await chooseSecond(page, { pin, newPin: second });
  await signOut(page);

  await page.goto(cardDoor);
  await enterWithCard(page, { code, pin: second });
  await expectInside(page, name);
  await openPlan(page);
  await expect(page.getByText(goal)).toHaveCount(0);
  expect(await secondPinPage(page)).toBe(real);
  // Whoever makes her try it finds what she would find anywhere: it can be done here too.
  await chooseSecond(page, { pin: second, newPin: "9306" });
  await openStart(page);
  await addGoal(page, { words: other, seenBy: "everyone" });
  await signOut(page);

  await page.goto(cardDoor);
  await enterWithCard(page, { code, pin });
  await openPlan(page);
  await expect(page.getByRole("heading", { name: goal })).toBeVisible();
  await expect(page.getByText(other)).toHaveCount(0);
  await openFromFoot(page, "whoLooked");
  await expect(page.getByText(/PIN/)).toHaveCount(0);

  // The worker has one client of this name, and reads the real plan.
  await desk.reload();
  await expect(desk.getByRole("main").getByRole("link", { name })).toHaveCount(1);
  await openPlanAsWorker(desk, name);
  await expect(desk.getByRole("heading", { name: goal })).toBeVisible();
  await expect(desk.getByText(other)).toHaveCount(0);
  await context.close();
});

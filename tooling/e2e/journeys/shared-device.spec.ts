import { abdisCard } from "@naast/testing/seed/abdi-card";
import type { Page } from "@playwright/test";
import { enterWithCard, expectInside, signOut } from "../src/card.ts";
import { expect, phone, test } from "../src/naast.ts";
import { awake } from "../src/page.ts";
import { openFromFoot, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

test.use({ viewport: phone });

const { code, pin } = abdisCard;

/** Nothing that stays when the browser is closed, and nothing that a script keeps. */
async function expectNothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length]);
  expect(kept).toEqual([0, 0, 0]);
  const cookies = await page.context().cookies();
  expect(cookies.filter(({ expires }) => expires !== -1).map(({ name }) => name)).toEqual([]);
}

test("the code on the card opens the page with the code filled in, and leaves it in no address", async ({ page, address }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${address("portal")}/sign-in/card#${code}`);
  await expect(page.getByRole("textbox", { name: t("signIn.card.code") })).toHaveValue(code);
  await expect(page.getByRole("textbox", { name: t("signIn.card.pin"), exact: true })).toBeFocused();
  expect(page.url()).toBe(`${address("portal")}/sign-in/card`);
  await page.keyboard.type(pin);
  await page.keyboard.press("Enter");
  await expectInside(page, "Abdi");
  expect(asked.filter((url) => url.includes(code) && !url.includes("#"))).toEqual([]);
});

test("a shared device keeps nothing: signing out is in sight everywhere, and the way back shows nothing", async ({ page, address }) => {
  await page.goto(`${address("portal")}/sign-in/card`);
  await enterWithCard(page, { code, pin });
  await expectInside(page, "Abdi");
  await openPlan(page);
  const words = await page.getByRole("article").first().getByRole("heading").first().innerText();
  const banner = page.getByRole("banner").getByRole("button", { name: t("portal.signOut") });
  await expect(banner).toBeInViewport();
  await page.mouse.wheel(0, 4000);
  await expect(banner).toBeInViewport();
  await openFromFoot(page, "settings");
  await expect(banner).toBeInViewport();
  await expectNothingKept(page);

  const forgotten = page.waitForResponse((answer) => answer.url().endsWith("/sign-out"));
  await signOut(page);
  const { "clear-site-data": told = "" } = await (await forgotten).allHeaders();
  for (const kind of ["cache", "cookies", "storage"]) expect(told).toContain(`"${kind}"`);
  await expectNothingKept(page);
  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack();
    await expect(page.getByText(words)).toHaveCount(0);
  }
});

test("ten quiet minutes close the page; somebody who types stays", async ({ page, address }) => {
  await page.clock.install();
  await page.goto(`${address("portal")}/sign-in/card`);
  await enterWithCard(page, { code, pin });
  await expectInside(page, "Abdi");
  await awake(page);
  await page.clock.runFor("09:30");
  await page.keyboard.press("Tab");
  await page.clock.runFor("09:30");
  await expectInside(page, "Abdi");
  await page.clock.runFor("00:40");
  await expect(page).toHaveURL(`${address("portal")}/locked`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portal.locked.title"));
  await expect(page.getByText("Abdi")).toHaveCount(0);
  await page.goto(address("portal"));
  await expect(page.getByRole("heading", { name: t("signIn.title") })).toBeVisible();
});

test("without script the browser itself closes the page after ten minutes", async ({ browser, address }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto(`${address("portal")}/sign-in/card`);
  await enterWithCard(page, { code, pin });
  await expectInside(page, "Abdi");
  await expect(page.locator("meta[http-equiv=refresh]")).toHaveAttribute("content", "600;url=/lock");
  await page.goto(`${address("portal")}/lock`);
  await expect(page).toHaveURL(`${address("portal")}/locked`);
  await context.close();
});

test("all sessions can be ended, also by who has only a card", async ({ browser, page, address }) => {
  const other = await browser.newContext({ viewport: phone, locale: "nl-NL" });
  const elsewhere = await other.newPage();
  for (const one of [elsewhere, page]) {
    await one.goto(`${address("portal")}/sign-in/card`);
    await enterWithCard(one, { code, pin });
    await expectInside(one, "Abdi");
  }
  await openFromFoot(page, "settings");
  await page.getByRole("button", { name: t("portalSettings.endEverywhere") }).click();
  await expect(page.getByText(t("signIn.signedOut"))).toBeVisible();
  await elsewhere.goto(address("portal"));
  await expect(elsewhere.getByRole("heading", { name: t("signIn.title") })).toBeVisible();
  await other.close();
});

import type { Page } from "@playwright/test";
import { clearDesk, enterWithCard, expectInside, makeCard, openDesk, signOut } from "../src/card.ts";
import { startPlan } from "../src/dashboard.ts";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { t } from "../src/words.ts";

const names = ["lock", "sun", "coffee", "footprints", "cloud", "pencil", "clock", "package", "eye", "phone"] as const;
const places = ["first", "second", "third", "fourth"] as const;

/** Opens the pictures below the field of a PIN, and presses them as they are called. */
async function pressPictures(page: Page, { pin, label }: { pin: string; label: string }): Promise<void> {
  const fold = page.locator("details", { has: page.getByRole("group", { name: new RegExp(`^${label}: `), includeHidden: true }) });
  if ((await fold.getAttribute("open")) === null) await fold.getByText(t("signIn.pictures.title")).click();
  for (const [at, digit] of Array.from(pin).entries()) {
    const [place, name] = [places[at], names[Number(digit)]];
    if (!place || !name) throw new Error("a PIN of pictures has four digits");
    const asked = page.getByRole("group", { name: `${label}: ${t(`signIn.pictures.places.${place}`)}` });
    await asked.getByRole("radio", { name: t(`signIn.pictures.names.${name}`) }).check();
  }
}

const enter = (page: Page) => page.getByRole("button", { name: t("signIn.card.enter"), exact: true }).click();

test("a PIN in pictures, without script: chosen, used at the door, and the same PIN in digits", async ({
  enter: signIn,
  browser,
  address,
}) => {
  test.slow();
  const name = newWords("Faduma");
  const desk = (await signIn("dashboard", "ingrid")).page;
  await startPlan(desk, { name, location: "Het Voorportaal" });
  await openDesk(desk, name);
  const { code, startPin } = await makeCard(desk, name);
  await clearDesk(desk);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto(`${address("portal")}/sign-in/card`);
  await enterWithCard(page, { code, pin: startPin ?? "" });
  await pressPictures(page, { pin: "7051", label: t("signIn.card.newPin") });
  await pressPictures(page, { pin: "7051", label: t("signIn.card.newPinAgain") });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  await enter(page);
  await expectInside(page, name);
  await signOut(page);

  await page.goto(`${address("portal")}/sign-in/card`);
  await page.getByRole("textbox", { name: t("signIn.card.code") }).fill(code);
  await pressPictures(page, { pin: "705", label: t("signIn.card.pin") });
  await enter(page);
  await expect(page.getByRole("link", { name: t("shared.invalid.pinShape") })).toBeVisible();
  // Neither the digits nor the pictures stand in the page that comes back.
  await expect(page.locator("input[type=radio][name^=pin-]:checked")).toHaveCount(0);
  await pressPictures(page, { pin: "7051", label: t("signIn.card.pin") });
  await enter(page);
  await expectInside(page, name);
  await signOut(page);

  await page.goto(`${address("portal")}/sign-in/card`);
  await enterWithCard(page, { code, pin: "7051" });
  await expectInside(page, name);
  await context.close();
});

import { faultsOf } from "../src/axe.ts";
import { enterWithCard, expectInside, signOut } from "../src/card.ts";
import { openWithCode, planOf, sendByLetter, withdrawInvitation, writeInvitation } from "../src/inviting.ts";
import { almostYes, borrowedPhone, codeOn, typePin } from "../src/joining.ts";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { openFromFoot, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const pin = "7351";

test("a letter, a borrowed phone without script, a yes with a PIN; and back in on another one with the card", async ({
  address,
  browser,
  enter,
}) => {
  const name = newWords("Bea");
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  await writeInvitation(dennis.page, { label: name });
  const letter = await sendByLetter(dennis.page, name);

  const first = await borrowedPhone(browser, address("portal"));
  await openWithCode(first, letter);
  const called = newWords("Tante Bea");
  await almostYes(first, called);
  await first.getByRole("radio", { name: t("invited.yes.comeBackPin") }).check();
  await typePin(first, "12121212");
  await first.getByRole("button", { name: t("invited.yes.send") }).click();
  await expect(first.getByRole("link", { name: t("shared.invalid.pinEasy") })).toBeVisible();
  await expect(first.getByRole("textbox", { name: t("invited.yes.name") })).toHaveValue(called);
  expect(await first.content()).not.toContain("12121212");
  await typePin(first, pin);
  await first.getByRole("button", { name: t("invited.yes.send") }).click();

  await expect(first.getByRole("heading", { level: 1 })).toHaveText(t("invited.joined.title"));
  const code = await codeOn(first, called);
  await first.getByRole("button", { name: t("invited.joined.go") }).click();
  await expect(first.getByRole("heading", { level: 1 })).toContainText(called);
  await first.goto("/invitation/joined");
  await expect(first.getByText(code)).toHaveCount(0);
  await first.goto("/");
  await signOut(first);

  const second = await borrowedPhone(browser, address("portal"));
  await second.goto("/sign-in/card");
  await enterWithCard(second, { code, pin: "9051" });
  await expect(second.getByRole("link", { name: t("signIn.card.wrong") })).toBeVisible();
  await enterWithCard(second, { code, pin });
  await expectInside(second, called);
  await openPlan(second, "Dennis");
  for (const page of [first, second]) await page.context().close();
});

test("who chose no PIN makes a card later, in their settings, and sees its code once", async ({ address, browser, enter }) => {
  const name = newWords("Ans");
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  await writeInvitation(dennis.page, { label: name });
  const letter = await sendByLetter(dennis.page, name);

  const page = await borrowedPhone(browser, address("portal"));
  await openWithCode(page, letter);
  await almostYes(page, name);
  await page.getByRole("button", { name: t("invited.yes.send") }).click();
  await expect(page.getByRole("article")).toHaveCount(0);
  await page.getByRole("button", { name: t("invited.joined.go") }).click();
  await openFromFoot(page, "settings");
  await page.getByRole("link", { name: t("portalSettings.card.choose") }).click();
  await page.getByRole("textbox", { name: t("portalSettings.card.ownPin") }).fill(pin);
  await page.getByRole("textbox", { name: t("portalSettings.card.newPinAgain") }).fill("7352");
  await page.getByRole("button", { name: t("portalSettings.card.make") }).click();
  await expect(page.getByRole("link", { name: t("shared.invalid.pinAgain") })).toBeVisible();
  await typePin(page, pin);
  await page.getByRole("button", { name: t("portalSettings.card.make") }).click();
  const code = await codeOn(page, name);
  await page.getByRole("button", { name: t("portalSettings.card.finish") }).click();
  await expect(page.getByText(t("portalSettings.card.has"))).toBeVisible();
  await page.goto("/settings/card");
  await expect(page.getByText(code)).toHaveCount(0);
  await signOut(page);
  await page.goto("/sign-in/card");
  await enterWithCard(page, { code, pin });
  await expectInside(page, name);
  await page.context().close();
});

test("the choice of a PIN and the card hold for axe, and the card prints by itself on one page", async ({ address, browser, enter }) => {
  test.slow();
  const name = newWords("Koos");
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  await writeInvitation(dennis.page, { label: name });
  const letter = await sendByLetter(dennis.page, name);
  const context = await browser.newContext({ baseURL: address("portal"), viewport: phone, locale: "nl-NL" });
  const page = await context.newPage();
  await openWithCode(page, letter);
  await almostYes(page, name);
  await page.getByRole("radio", { name: t("invited.yes.comeBackPin") }).check();
  expect(await faultsOf(page, phone.width)).toEqual([]);
  await typePin(page, pin);
  await page.getByRole("button", { name: t("invited.yes.send") }).click();
  const code = await codeOn(page, name);
  for (const width of [phone.width, 1280]) expect(await faultsOf(page, width)).toEqual([]);
  await expect(page.getByRole("button", { name: t("portalSettings.card.print") })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(page.getByRole("button", { name: t("invited.joined.go") })).toBeHidden();
  await context.close();
});

test("taken back while somebody reads it: the open page answers nothing any more, and says so calmly", async ({
  address,
  browser,
  enter,
}) => {
  const label = newWords("Henk");
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  const plan = planOf(dennis.page);
  await writeInvitation(dennis.page, { label });
  const letter = await sendByLetter(dennis.page, label);

  const reading = await borrowedPhone(browser, address("portal"));
  await openWithCode(reading, letter);
  await expect(reading.getByText("Met jou kan ik lachen.")).toBeVisible();
  await almostYes(reading, label);
  await dennis.page.goto(`${plan}/invite`);
  await withdrawInvitation(dennis.page, label);

  await reading.getByRole("button", { name: t("invited.yes.send") }).click();
  await expect(reading.getByRole("heading", { level: 1 })).toHaveText(t("invited.closed.title"));
  for (const path of ["/invitation", "/invitation/yes", "/invitation/no", "/invitation/question", "/invitation/later"]) {
    await reading.goto(path);
    await expect(reading.getByRole("heading", { level: 1 })).toHaveText(t("invited.closed.title"));
    await expect(reading.getByText("Met jou kan ik lachen.")).toHaveCount(0);
  }
  await openWithCode(reading, letter);
  await expect(reading.getByRole("heading", { level: 1 })).toHaveText(t("invited.closed.title"));
  await reading.context().close();
});

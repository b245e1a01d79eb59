import { languages } from "@naast/vocabulary/account";
import type { Page } from "@playwright/test";
import { faultsOf } from "../src/axe.ts";
import { tabAndPress, tabTo } from "../src/keyboard.ts";
import { desk, newWords, phone } from "../src/naast.ts";
import type { Walk } from "../src/pages.ts";
import { expect, test } from "../src/walking.ts";

const client: Walk = { app: "portal", as: "johan", of: "johan", pages: [] };
const worker: Walk = { app: "dashboard", as: "ingrid", of: "dennis", pages: [] };
const withCard: Walk = { app: "portal", as: "abdi", pages: [] };
const withoutCard: Walk = { app: "portal", as: "hassan", pages: [] };
const visitor: Walk = { app: "portal", as: "nobody", pages: [] };
const goal = "/plan/[clientId]/goal";

async function expectNoFaults(page: Page, what: string): Promise<void> {
  for (const { width } of [phone, desk]) expect.soft(await faultsOf(page, width), `${what}, ${width} px wide`).toEqual([]);
}

async function send(page: Page, form: string): Promise<void> {
  await page.locator(`${form} button.press-main`).click();
}

/** Opens the pictures below the field with Enter, and goes from place to place with Tab and from picture to picture with the arrows. */
async function pressPicturesByKeyboard(page: Page, field: string, pin: string): Promise<void> {
  const fold = page.locator("details", { has: page.locator(`input[name="${field}-first"]`) });
  await tabAndPress(page, fold.locator("summary"));
  for (const [at, digit] of Array.from(pin).entries()) {
    const place = fold.locator("fieldset").nth(at);
    await tabTo(page, place.locator("input").first());
    await page.keyboard.press("Space");
    for (let down = 0; down < Number(digit); down += 1) await page.keyboard.press("ArrowDown");
    await expect(place.locator(`input[value="${digit}"]`)).toBeChecked();
  }
}

for (const language of languages) {
  test(`everybody can go on after a form that is not right yet, in ${language}`, async ({ walker }) => {
    const { page, open } = await walker(client, language);
    await open(`${goal}/new`);
    await send(page, "#goal-form");
    await expect(page.locator("#goal-form-problems")).toBeFocused();
    await expectNoFaults(page, "a goal without words");

    const { page: door, open: openDoor } = await walker(visitor, language);
    await openDoor("/sign-in/code");
    await door.locator("#code").fill("nonsense");
    await send(door, "#code-form");
    await expect(door.locator("#code-form-problems")).toBeFocused();
    await expectNoFaults(door, "a code that is none");
  });

  test(`everybody can take back and can choose between two texts, in ${language}`, async ({ walker }) => {
    const { page, open } = await walker(client, language);
    await open(`${goal}/[goalId]/edit`);
    const before = await page.locator("#words").inputValue();
    const other = await page.context().newPage();
    await other.goto(page.url());

    await page.bringToFront();
    await page.locator("#words").fill(newWords("Een"));
    await send(page, "#goal-form");
    await expect(page.locator("#after-change")).toBeVisible();
    await expectNoFaults(page, "a change that can be taken back");

    await other.bringToFront();
    await other.locator("#words").fill(newWords("Twee"));
    await send(other, "#goal-form");
    await expect(other.locator(".conflict")).toBeVisible();
    await other.locator(".merge > summary").click();
    await expectNoFaults(other, "two texts");
    await other.locator(".merge textarea").fill(before);
    await send(other, ".merge");
    await expect(other.locator("#after-change")).toBeVisible();
  });

  test(`everybody can choose a PIN in pictures, by keyboard only, in ${language}`, async ({ walker }) => {
    const { page, open } = await walker(withCard, language);
    await open("/settings/pin");
    await pressPicturesByKeyboard(page, "newPin", "7351");
    await expectNoFaults(page, "a PIN in pictures");

    const { page: card, open: openCard } = await walker(withoutCard, language);
    await openCard("/settings/card");
    await pressPicturesByKeyboard(card, "newPin", "7351");
    await send(card, "#own-card-form");
    await expect(card.locator("#own-card-form-problems")).toBeFocused();
    await expectNoFaults(card, "a card with a PIN that was typed once");

    const { page: door, open: openDoor } = await walker(visitor, language);
    await openDoor("/sign-in/card");
    await pressPicturesByKeyboard(door, "pin", "7351");
    await expectNoFaults(door, "a PIN in pictures at the door");
  });

  test(`everybody can use what opens in the dashboard, in ${language}`, async ({ walker }) => {
    const { page, open } = await walker(worker, language);
    await open("/clients/new");
    await send(page, "main form");
    await expect(page.locator("main form [aria-invalid=true]").first()).toBeVisible();
    await expectNoFaults(page, "a plan without a name");

    await open("/clients/[clientId]/plan");
    for (const opener of await page.locator("main button[aria-haspopup]:visible").all()) {
      await opener.click();
      await expect(page.locator("[role=menu], [role=listbox]")).toBeVisible();
      expect.soft(await faultsOf(page, desk.width), await opener.innerText()).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(page.locator("[role=menu], [role=listbox]")).toBeHidden();
    }
    // Each goal that shows something instead of its buttons leaves the first place to the next one.
    const buttons = page.locator(".goal-actions:visible").first().locator("button");
    await buttons.nth(0).click();
    await buttons.nth(1).click();
    for (const choice of [2, 3]) {
      await buttons.last().click();
      await page.locator("[role=menuitem]").nth(choice).click();
    }
    await expect(page.locator("main form textarea:visible")).toHaveCount(2);
    await expectNoFaults(page, "what a goal can open");
  });
}

import { type Browser, expect, type Page } from "@playwright/test";
import { openWithCode, sendByLetter, writeInvitation } from "./inviting.ts";
import { phone } from "./naast.ts";
import { revealing } from "./neutral-words.ts";
import { openPlan } from "./portal.ts";
import { t } from "./words.ts";

/** A phone on which nobody is signed in, and no script runs. */
export async function borrowedPhone(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: phone, javaScriptEnabled: false, locale: "nl-NL" });
  return context.newPage();
}

/** To the form behind a yes, with a name and no messages. */
export async function almostYes(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: t("invited.answer.yes") }).click();
  await page.getByRole("textbox", { name: t("invited.yes.name") }).fill(name);
  await page.getByRole("radio", { name: t("invited.yes.channels.none") }).check();
  await page.getByRole("radio", { name: t("signIn.sharedDevice") }).check();
}

/** The PIN of one's own, twice. */
export async function typePin(page: Page, typed: string): Promise<void> {
  await page.getByRole("textbox", { name: t("portalSettings.card.ownPin") }).fill(typed);
  await page.getByRole("textbox", { name: t("portalSettings.card.newPinAgain") }).fill(typed);
}

/** The code on the card that stands on the page, which says nothing about anybody. */
export async function codeOn(page: Page, name: string): Promise<string> {
  const card = page.getByRole("article", { name: t("dashboard.card.paper.title") });
  const words = await card.innerText();
  expect(revealing(words)).toEqual([]);
  for (const somebody of [name, "Dennis"]) expect(words).not.toContain(somebody);
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(words)?.[0];
  if (!code) throw new Error("the card has no code");
  return code;
}

type Joining = { client: Page; page: Page; name: string; pin: string };

/** A client asks somebody by letter, who says yes with a PIN to come back and no e-mail; gives the code on their card. */
export async function joinWithCard({ client, page, name, pin }: Joining): Promise<string> {
  await openPlan(client);
  await writeInvitation(client, { label: name });
  await openWithCode(page, await sendByLetter(client, name));
  await almostYes(page, name);
  await page.getByRole("radio", { name: t("invited.yes.comeBackPin") }).check();
  await typePin(page, pin);
  await page.getByRole("button", { name: t("invited.yes.send") }).click();
  const code = await codeOn(page, name);
  await page.getByRole("button", { name: t("invited.joined.go") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  return code;
}

import { expect, type Page } from "@playwright/test";
import { door } from "./dashboard.ts";
import { t } from "./words.ts";

export type PaperCard = { code: string; startPin: string | null };

/** A worker goes from the plan that is open to the desk where its client's card is made. */
export async function openDesk(page: Page, client: string): Promise<void> {
  await page.getByRole("link", { name: t("dashboard.plan.card"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("dashboard.card.title", { client }));
}

/** The worker says that they know who is there; the card stands on the screen. */
export async function makeCard(page: Page, client: string): Promise<PaperCard> {
  await page.getByRole("button", { name: t("dashboard.card.known", { client }) }).click();
  const words = page.getByRole("region", { name: t("dashboard.card.paper.title") });
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await words.innerText())?.[0];
  if (!code) throw new Error("the card has no code");
  const slip = page.getByRole("region", { name: t("dashboard.card.slip.title") });
  const startPin = (await slip.count()) > 0 ? (/\b\d{6}\b/.exec(await slip.innerText())?.[0] ?? null) : null;
  return { code, startPin };
}

/** Takes the card from the screen, as a worker does before the next one comes to the desk. */
export async function clearDesk(page: Page): Promise<void> {
  await page.getByRole("button", { name: t("dashboard.card.done") }).click();
  await expect(page.getByRole("heading", { name: t("dashboard.card.makeAgain") })).toBeVisible();
}

type Typed = { code: string; pin: string };

/** Types a code and a PIN at the door and presses. */
export async function enterWithCard(page: Page, { code, pin }: Typed): Promise<void> {
  await page.getByRole("textbox", { name: t("signIn.card.code") }).fill(code);
  await page.getByRole("textbox", { name: t("signIn.card.pin"), exact: true }).fill(pin);
  await page.getByRole("button", { name: t("signIn.card.enter"), exact: true }).click();
}

/** Chooses a PIN in the place of the start PIN. */
export async function choosePin(page: Page, newPin: string): Promise<void> {
  await page.getByRole("textbox", { name: t("signIn.card.newPin") }).fill(newPin);
  await page.getByRole("textbox", { name: t("signIn.card.newPinAgain") }).fill(newPin);
  await page.getByRole("button", { name: t("signIn.card.enter"), exact: true }).click();
}

export async function expectInside(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toContainText(t("portalToday.hello", { name }));
}

export async function signOut(page: Page): Promise<void> {
  await page
    .getByRole("banner")
    .getByRole("button", { name: t("portal.signOut") })
    .click();
  await expect(page.getByText(t("signIn.signedOut"))).toBeVisible();
}

/** A client who comes in with a card and the PIN they chose, made by a worker whose page is open. */
export async function clientWithCard(
  { desk, phone, cardDoor }: { desk: Page; phone: Page; cardDoor: string },
  { name, pin }: { name: string; pin: string },
): Promise<PaperCard> {
  await openDesk(desk, name);
  const card = await makeCard(desk, name);
  await clearDesk(desk);
  await phone.goto(cardDoor);
  await enterWithCard(phone, { code: card.code, pin: card.startPin ?? "" });
  await choosePin(phone, pin);
  await expectInside(phone, name);
  await door(desk, "plans").click();
  return card;
}

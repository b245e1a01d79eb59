import { expect, type Page } from "@playwright/test";
import { t } from "./words.ts";

type Channel = "letter" | "self" | "email" | "text";
type Way = { email?: string; telephone?: string; word?: string; firstThing?: string };
type Asked = Way & { label: string; why?: string; channel?: Channel };

/** The client writes an invitation; afterwards the page shows what the other will read. */
export async function writeInvitation(
  page: Page,
  { label, why = "Met jou kan ik lachen.", channel = "letter", ...way }: Asked,
): Promise<void> {
  await openInvitations(page);
  await page.getByRole("link", { name: t("portalInvite.ask"), exact: true }).click();
  await page.getByRole("textbox", { name: t("portalInvite.fields.label") }).fill(label);
  await fillInvitation(page, { why, channel, ...way });
  await page.getByRole("button", { name: t("portalInvite.fields.keep") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(label);
}

type Filled = Way & { why: string; channel: Channel };

/** The fields below the name; the address and the word stand inside the choice that they belong to. */
export async function fillInvitation(page: Page, { why, channel, email, telephone, word, firstThing }: Filled): Promise<void> {
  await page.locator("#whyWords").fill(why);
  await page.locator(`#channel-${channel}`).check();
  if (email) await page.locator("#email").fill(email);
  if (telephone) await page.locator("#telephone").fill(telephone);
  if (firstThing) await page.locator("#firstThingWords").fill(firstThing);
  if (!word) return;
  await page.locator("#second-word").check();
  await page.locator("#secondWord").fill(word);
}

/** To the page on which the client reads whom they ask; others think of somebody there. */
export async function openInvitations(page: Page): Promise<void> {
  await page.goto(`${planOf(page)}/invite`);
}

/** The address of the plan that a page belongs to, read off the doors. */
export function planOf(page: Page): string {
  const found = /\/plan\/[^/?#]+/.exec(new URL(page.url()).pathname)?.[0];
  if (!found) throw new Error("this page is of no plan");
  return found;
}

/** Sends what was written, and reads the code off the letter. */
export function sendByLetter(page: Page, label: string): Promise<string> {
  return pressForLetter(page, t("portalInvite.send", { label }));
}

/** Asks once more what ended, and reads the new code off the new letter. */
export function sendLetterAgain(page: Page): Promise<string> {
  return pressForLetter(page, t("portalInvite.sendAgain"));
}

async function pressForLetter(page: Page, name: string): Promise<string> {
  await page.getByRole("button", { name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalInvite.letter.title"));
  return (await page.locator(".mini-card b").last().innerText()).trim();
}

/** Sends what was written by e-mail or text message. */
export async function send(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: t("portalInvite.send", { label }) }).click();
  await expect(page.getByText(t("portal.did.invitationSent"))).toBeVisible();
}

/** Somebody types a code on a phone; afterwards they read the message. */
export async function openWithCode(page: Page, code: string): Promise<void> {
  await page.goto("/join");
  await page.getByRole("textbox", { name: t("invited.join.code") }).fill(code.toLowerCase());
  await page.getByRole("button", { name: t("invited.join.open") }).click();
}

/** The client takes back what they sent to somebody; the page with everybody they asked is open. */
export async function withdrawInvitation(page: Page, label: string): Promise<void> {
  await page.getByRole("link", { name: t("portalInvite.states.sent", { label }) }).click();
  await page.getByRole("button", { name: t("portalInvite.withdraw") }).click();
  await expect(page.getByText(t("portal.did.invitationWithdrawn"))).toBeVisible();
}

/** A worker tells the client whom they thought of; the page of inviting is open in the dashboard. */
export async function nominate(page: Page, { label, words, client }: { label: string; words: string; client: string }): Promise<void> {
  await page.getByRole("textbox", { name: t("dashboard.invite.who") }).fill(label);
  await page.getByRole("textbox", { name: t("dashboard.invite.why") }).fill(words);
  await page.getByRole("button", { name: t("dashboard.invite.send") }).click();
  const own = page.getByRole("listitem").filter({ hasText: label });
  await expect(own.getByText(t("dashboard.invite.states.asked", { client }))).toBeVisible();
}

/** The client takes over somebody else's idea, in words of their own; afterwards the page shows what the other will read. */
export async function takeNomination(page: Page, { label, by, why }: { label: string; by: string; why: string }): Promise<void> {
  await openInvitations(page);
  const asked = page.getByRole("region", { name: t("portalInvite.nominations.asks", { name: by, label }) });
  await asked.getByRole("button", { name: t("portalInvite.nominations.take") }).click();
  await fillInvitation(page, { why, channel: "letter" });
  await page.getByRole("button", { name: t("portalInvite.fields.keep") }).click();
  await expect(page.getByText(why)).toBeVisible();
}

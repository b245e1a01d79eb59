import { expect, type Page } from "@playwright/test";
import { t } from "./words.ts";

type Mail = { code: string; link: string };

/** The newest mail with a code to somebody, as the demo's own mailbox shows it. */
export async function newestMailTo(page: Page, { portal, email }: { portal: string; email: string }): Promise<Mail> {
  const mailbox = await page.context().newPage();
  await mailbox.goto(`${portal}/demo/mail`);
  const mail = mailbox
    .getByRole("listitem")
    .filter({ hasText: email })
    .filter({ hasText: /\b\d{6}\b/ })
    .first();
  const words = await mail.innerText();
  const link = await mail.getByRole("link").first().getAttribute("href");
  await mailbox.close();
  const code = /\b\d{6}\b/.exec(words)?.[0];
  if (!code || !link) throw new Error(`the mail to ${email} brings no code`);
  return { code, link };
}

/** Asks for a code on the page to sign in; afterwards the page asks for that code. */
export async function askForCode(page: Page, email: string): Promise<void> {
  await page.getByRole("textbox", { name: t("signIn.email") }).fill(email);
  await page.getByRole("button", { name: t("signIn.sendCode") }).click();
  await expect(page.getByRole("textbox", { name: t("signIn.code") })).toBeVisible();
}

type CodeEntry = { portal: string; email: string; sharedDevice?: boolean };

/** Signs in with the code from the mail, on the page to sign in of either app. */
export async function signInByCode(page: Page, { portal, email, sharedDevice = false }: CodeEntry): Promise<void> {
  await askForCode(page, email);
  const { code } = await newestMailTo(page, { portal, email });
  await page.getByRole("textbox", { name: t("signIn.code") }).fill(code);
  if (sharedDevice) await page.getByRole("radio", { name: t("signIn.sharedDevice") }).check();
  await page.getByRole("button", { name: t("signIn.enter"), exact: true }).click();
  await expect(page.getByRole("textbox", { name: t("signIn.code") })).toHaveCount(0);
}

import { openWithCode, sendByLetter, writeInvitation } from "../src/inviting.ts";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

test("an invitation can be read aloud, also on the page that an answer leads to", async ({ address, browser, enter }) => {
  const label = newWords("Bets");
  const dennis = (await enter("portal", "dennis")).page;
  await openPlan(dennis);
  await writeInvitation(dennis, { label });
  const code = await sendByLetter(dennis, label);
  const context = await browser.newContext({ baseURL: address("portal"), viewport: phone, locale: "nl-NL" });
  const page = await context.newPage();
  const aloud = page.getByRole("banner").getByRole("button", { name: t("invited.readAloud") });
  await openWithCode(page, code);
  await expect(page.getByText("Met jou kan ik lachen.")).toBeVisible();
  await expect(aloud).toBeVisible();

  await page.getByRole("link", { name: t("invited.answer.later") }).click();
  await page.getByRole("button", { name: t("invited.later.send") }).click();
  await expect(page.getByRole("link", { name: t("shared.invalid.chooseDay") })).toBeVisible();
  await page.goto("/invitation/question");
  await page.getByRole("textbox", { name: t("invited.question.field") }).fill("Hoe vaak is dat?");
  await page.getByRole("button", { name: t("invited.question.send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("invited.done.questionTitle"));
  await expect(aloud).toBeVisible();
  await context.close();
});

import { expect, newWords, type Person, test } from "../src/naast.ts";
import { openFromFoot } from "../src/portal.ts";
import { t } from "../src/words.ts";

type Page = Person["page"];

/** The plan of the client to whom this person is beside, or their own. */
async function openMeetings(page: Page): Promise<void> {
  const today = page.getByRole("link", { name: t("portal.door.today") });
  await today.click();
  await page.getByRole("link", { name: t("meeting.title"), exact: true }).click();
}

/** The two first evenings or weekend times that are suggested. */
async function offerTwoTimes(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: t("meeting.find") }).click();
  await page.getByRole("textbox", { name: t("meeting.about") }).fill(title);
  const suggested = page.getByRole("group", { name: t("meeting.suggested") });
  await suggested.getByRole("checkbox").nth(0).check();
  await suggested.getByRole("checkbox").nth(1).check();
  await page.getByRole("radio", { name: t("shared.visibilityChoices.everyone") }).check();
  await page.getByRole("button", { name: t("meeting.ask") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

test("a meeting is planned by telephone, without script, with somebody whose clock says something else", async ({ enter }) => {
  const title = newWords("Samen eten");
  const { page: dennis } = await enter("portal", "dennis", { javaScriptEnabled: false });
  await openMeetings(dennis);
  await offerTwoTimes(dennis, title);

  const { page: samira } = await enter("portal", "samira");
  await openFromFoot(samira, "settings");
  await samira.getByLabel(t("meeting.zone")).selectOption("Europe/London");
  await samira.getByRole("button", { name: t("portalSettings.save") }).click();
  await expect(samira.getByText(t("portal.did.settings"))).toBeVisible();
  await samira.goto(dennis.url().split("?")[0] ?? "");
  const first = samira.getByRole("group").filter({ hasText: "Nederland" }).first();
  await expect(first).toContainText(/18\.00\suur bij jou \(19\.00\suur in Nederland\)|10\.00\suur bij jou \(11\.00\suur in Nederland\)/);
  await first.getByRole("radio", { name: t("meeting.answers.can"), exact: true }).check();
  await samira.getByRole("textbox", { name: t("meeting.yourWords") }).fill("Dan is het hier laat. Dat is goed.");
  await samira.getByRole("button", { name: t("meeting.tickSave") }).click();

  await dennis.reload();
  const choice = dennis.locator("#said");
  await expect(choice).toContainText(`Samira ${t("meeting.saidAnswers.can")}`);
  await expect(choice).toContainText("Dan is het hier laat.");
  await choice.getByRole("button").first().click();
  await expect(dennis.getByRole("heading", { name: t("meeting.whoComes") })).toBeVisible();

  // The page of somebody who looks follows by itself.
  await expect(samira.getByRole("heading", { name: t("meeting.whoComes") })).toBeVisible();
  await samira.getByRole("radio", { name: t("meeting.yes") }).check();
  await samira.getByRole("button", { name: t("meeting.tickSave") }).click();
  // Without script a page follows nothing: it is asked again.
  await expect(async () => {
    await dennis.reload();
    await expect(dennis.getByText(t("meeting.comesYes", { name: "Samira" }))).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(dennis.getByText(t("meeting.comesOpen", { name: "Rik" }))).toBeVisible();
});

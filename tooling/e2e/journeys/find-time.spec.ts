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

/** Somebody's own clock, in their settings. */
async function chooseZone(page: Page, zone: string): Promise<void> {
  await openFromFoot(page, "settings");
  await page.getByLabel(t("meeting.zone")).selectOption(zone);
  await page.getByRole("button", { name: t("portalSettings.save") }).click();
  await expect(page.getByText(t("portal.did.settings"))).toBeVisible();
}

/** Ticks the first time that is offered. */
async function tickFirst(page: Page, { answer, words }: { answer: "can" | "cannot"; words: string }): Promise<void> {
  const first = page.getByRole("group").filter({ hasText: "Nederland" }).first();
  await first.getByRole("radio", { name: t(`meeting.answers.${answer}`), exact: true }).check();
  await page.getByRole("textbox", { name: t("meeting.yourWords") }).fill(words);
  await page.getByRole("button", { name: t("meeting.tickSave") }).click();
  await expect(page.getByText(t("portal.did.meetingReplied"))).toBeVisible();
}

test("a meeting is planned by telephone, without script, with two people whose clocks say something else", async ({ enter }) => {
  const title = newWords("Samen eten");
  const { page: dennis } = await enter("portal", "dennis", { javaScriptEnabled: false });
  await openMeetings(dennis);
  await offerTwoTimes(dennis, title);

  const meeting = dennis.url().split("?")[0] ?? "";
  const { page: samira } = await enter("portal", "samira", { javaScriptEnabled: false });
  await chooseZone(samira, "Europe/London");
  await samira.goto(meeting);
  const first = samira.getByRole("group").filter({ hasText: "Nederland" }).first();
  await expect(first).toContainText(/18\.00\suur bij jou \(19\.00\suur in Nederland\)|10\.00\suur bij jou \(11\.00\suur in Nederland\)/);
  await tickFirst(samira, { answer: "can", words: "Dan is het hier laat. Dat is goed." });

  // A clock that is half an hour off, in winter and in summer.
  const { page: rik } = await enter("portal", "rik");
  await rik.getByRole("link", { name: /Dennis/ }).click();
  await chooseZone(rik, "Asia/Calcutta");
  await rik.goto(meeting);
  await expect(rik.getByRole("group").filter({ hasText: "Nederland" }).first()).toContainText(
    /2[23]\.30\suur bij jou \(19\.00\suur in Nederland\)|1[45]\.30\suur bij jou \(11\.00\suur in Nederland\)/,
  );
  await tickFirst(rik, { answer: "cannot", words: "Dan slaap ik." });

  await dennis.reload();
  const choice = dennis.locator("#said");
  await expect(choice).toContainText(`Samira ${t("meeting.saidAnswers.can")}`);
  await expect(choice).toContainText("Dan is het hier laat.");
  await expect(choice).toContainText(`Rik ${t("meeting.saidAnswers.cannot")}`);
  await choice.getByRole("button").first().click();
  await expect(dennis.getByRole("heading", { name: t("meeting.whoComes") })).toBeVisible();

  // The page of somebody who looks follows by itself; without script it is asked again.
  await expect(rik.getByRole("heading", { name: t("meeting.whoComes") })).toBeVisible();
  await samira.reload();
  await expect(samira.getByRole("heading", { name: t("meeting.whoComes") })).toBeVisible();
  await samira.getByRole("radio", { name: t("meeting.yes") }).check();
  await samira.getByRole("button", { name: t("meeting.tickSave") }).click();
  await expect(async () => {
    await dennis.reload();
    await expect(dennis.getByText(t("meeting.comesYes", { name: "Samira" }))).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(dennis.getByText(t("meeting.comesOpen", { name: "Rik" }))).toBeVisible();
});

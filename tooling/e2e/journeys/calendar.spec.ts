import { byNodeIcal, byTsIcs } from "@naast/mail/testing/read-calendar";
import type { Page } from "@playwright/test";
import { planMeeting } from "../src/meeting.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

/** Somebody makes the secret address of their own calendar. */
async function calendarAddress(page: Page): Promise<string> {
  await page.goto(new URL("/settings/calendar", page.url()).toString());
  await page
    .getByRole("button", { name: new RegExp(`${t("portalMessages.calendar.make")}|${t("portalMessages.calendar.renew")}`) })
    .click();
  await expect(page.getByText(t("portalMessages.calendar.made"))).toBeVisible();
  return (await page.locator(".address").textContent()) ?? "";
}

test("cancel, and the calendar follows", async ({ enter }) => {
  const [dennis, samira] = [await enter("portal", "dennis"), await enter("portal", "samira")];
  await openPlan(dennis.page);
  const title = newWords("Samen eten");
  const path = await planMeeting(dennis.page, { title, point: newWords("Wie kookt er") });
  const address = await calendarAddress(samira.page);

  /** A calendar program: no session, only the address. */
  const look = async () => {
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).not.toContain(title);
    expect(byTsIcs(text).map(({ uid, status }) => [uid, status])).toEqual(byNodeIcal(text).map(({ uid, status }) => [uid, status]));
    return byNodeIcal(text).filter(({ start }) => new Date(start).getUTCFullYear() === 2099);
  };
  const [before] = (await look()).filter(({ status }) => status === "CONFIRMED").slice(-1);
  expect(before).toMatchObject({ summary: t("mail.calendar.summary") });

  await dennis.page.goto(new URL(path, dennis.page.url()).toString());
  await dennis.page.getByText(t("meeting.cancel"), { exact: true }).click();
  await dennis.page.getByRole("button", { name: t("meeting.cancelNow") }).click();
  await expect(dennis.page.getByText(t("portal.did.meetingCancelled"))).toBeVisible();
  const after = (await look()).find(({ uid }) => uid === before?.uid);
  expect(after?.status).toBe("CANCELLED");
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);

  await samira.page.goto(new URL("/settings/calendar", samira.page.url()).toString());
  await samira.page.getByRole("button", { name: t("portalMessages.calendar.end") }).click();
  await expect(samira.page.getByText(t("portal.did.calendarEnded"))).toBeVisible();
  expect((await fetch(address)).status).toBe(404);
});

test("messages are chosen, and stopped by a press in a mail without signing in", async ({ enter, page }) => {
  const samira = await enter("portal", "samira");
  await samira.page.goto(new URL("/settings/messages", samira.page.url()).toString());
  await samira.page.getByRole("radio", { name: t("portalMessages.channels.email") }).check();
  await samira.page.getByRole("radio", { name: t("portalMessages.rhythms.each") }).check();
  await samira.page.getByRole("button", { name: t("portalMessages.save") }).click();
  await expect(samira.page.getByText(t("portal.did.messagesChosen"))).toBeVisible();
  await expect(samira.page.getByRole("radio", { name: t("portalMessages.rhythms.each") })).toBeChecked();

  await page.goto(new URL("/stop/ABCDEFGHJKMN", samira.page.url()).toString());
  await page.getByRole("button", { name: t("portalMessages.stop.press") }).click();
  await expect(page.getByRole("heading", { name: t("portalMessages.stopped.title") })).toBeVisible();
});

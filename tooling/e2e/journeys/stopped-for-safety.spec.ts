import { nominate, openInvitations, openWithCode, planOf, sendByLetter, sendLetterAgain, takeNomination } from "../src/inviting.ts";
import { borrowedPhone } from "../src/joining.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const why = "Met jou was het altijd feest.";

test("a worker stops an invitation for safety while it is read; the client reads why, and may ask again", async ({
  address,
  browser,
  enter,
}) => {
  test.slow();
  const [label, reason] = [newWords("Ron"), newWords("Hij bedreigde Dennis vorige week.")];
  const [dennis, ingrid] = [await enter("portal", "dennis"), await enter("dashboard", "ingrid")];
  await openPlan(dennis.page);
  const invite = `/clients/${planOf(dennis.page).replace("/plan/", "")}/invite`;
  await ingrid.page.goto(invite);
  await nominate(ingrid.page, { label, words: "Hij lachte altijd met je mee.", client: "Dennis" });
  await takeNomination(dennis.page, { label, by: "Ingrid", why });
  const code = await sendByLetter(dennis.page, label);
  const reading = await borrowedPhone(browser, address("portal"));
  await openWithCode(reading, code);
  await expect(reading.getByText(why)).toBeVisible();

  await ingrid.page.goto(invite);
  const own = ingrid.page.locator("#own").getByRole("listitem").filter({ hasText: label });
  await own.getByText(t("dashboard.invite.notSafe", { label })).click();
  const form = own.getByRole("form", { name: t("dashboard.invite.stop", { label }) });
  await form.getByRole("button").click();
  await expect(form.getByRole("link", { name: t("shared.invalid.writeSomething") })).toBeVisible();
  await form.getByRole("textbox", { name: t("dashboard.invite.blockWhy") }).fill(reason);
  await form.getByRole("textbox").press("Tab");
  await form.getByRole("button").click();
  await expect(own.getByText(t("dashboard.invite.blocked", { client: "Dennis" }))).toBeVisible();
  await expect(form).toHaveCount(0);

  // The other reads no more than who comes too late.
  for (const path of ["/invitation", "/invitation/yes"]) {
    await reading.goto(path);
    await expect(reading.getByRole("heading", { level: 1 })).toHaveText(t("invited.closed.title"));
  }
  await openWithCode(reading, code);
  await expect(reading.getByRole("heading", { level: 1 })).toHaveText(t("invited.closed.title"));

  await openInvitations(dennis.page);
  await dennis.page.getByRole("link", { name: t("portalInvite.states.blocked", { label }) }).click();
  await expect(dennis.page.getByText(t("portalInvite.blockedBy", { name: "Ingrid", words: reason }))).toBeVisible();
  await expect(dennis.page.getByRole("button", { name: t("portalInvite.send", { label }) })).toHaveCount(0);
  await dennis.page.getByRole("button", { name: t("portalInvite.unblock") }).click();
  await expect(dennis.page.getByText(t("portal.did.invitationUnblocked"))).toBeVisible();
  // What was sent before stays closed; a new letter has a code of its own.
  await openWithCode(reading, code);
  await expect(reading.getByRole("heading", { level: 1 })).toHaveText(t("invited.closed.title"));
  const again = await sendLetterAgain(dennis.page);
  expect(again).not.toBe(code);
  await openWithCode(reading, again);
  await expect(reading.getByText(why)).toBeVisible();
  await reading.context().close();
});

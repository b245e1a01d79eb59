import type { Browser, BrowserContext } from "@playwright/test";
import {
  fillInvitation,
  nominate,
  openInvitations,
  openWithCode,
  planOf,
  send,
  sendByLetter,
  takeNomination,
  writeInvitation,
} from "../src/inviting.ts";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

/** A phone that is borrowed: nobody is signed in, and no script runs. */
function borrowedPhone(browser: Browser, address: string): Promise<BrowserContext> {
  return browser.newContext({ baseURL: address, viewport: phone, javaScriptEnabled: false });
}

test("invited by letter, read and accepted on a borrowed phone without script; the name after the second word", async ({
  address,
  browser,
  enter,
}) => {
  const label = newWords("Bea");
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  await writeInvitation(dennis.page, { label, word: "Vlieger" });
  const code = await sendByLetter(dennis.page, label);

  const context = await borrowedPhone(browser, address("portal"));
  const page = await context.newPage();
  await openWithCode(page, code);
  await expect(page.getByText(t("invited.fromSomeone", { label }))).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Dennis");
  await page.getByRole("textbox", { name: t("invited.who.word") }).fill("draak");
  await page.getByRole("button", { name: t("invited.who.check") }).click();
  await expect(page.getByText(t("invited.who.wrong")).first()).toBeVisible();
  await page.getByRole("textbox", { name: t("invited.who.word") }).fill("vlieger");
  await page.getByRole("button", { name: t("invited.who.check") }).click();
  await expect(page.getByText(t("invited.from", { label, name: "Dennis" }))).toBeVisible();
  await expect(page.getByText("Met jou kan ik lachen.")).toBeVisible();

  await page.getByRole("link", { name: t("invited.answer.yes") }).click();
  await page.getByRole("button", { name: t("invited.yes.send") }).click();
  await expect(page.getByRole("link", { name: t("shared.invalid.choose") })).toBeVisible();
  await page.getByRole("radio", { name: t("invited.yes.channels.none") }).check();
  await page.getByRole("radio", { name: t("signIn.sharedDevice") }).check();
  await page.getByRole("button", { name: t("invited.yes.send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("invited.joined.title"));
  await page.getByRole("button", { name: t("invited.joined.go") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(label);

  await openInvitations(dennis.page);
  await expect(dennis.page.getByRole("link", { name: t("portalInvite.states.accepted", { label }) })).toBeVisible();
  await openWithCode(page, code);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("invited.closed.title"));
  await context.close();
});

test("said no and forgotten: the address is gone, and the no stays", async ({ address, browser, enter }) => {
  const label = newWords("Cor");
  const email = `${label.replaceAll(" ", ".").toLowerCase()}@example.org`;
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  await writeInvitation(dennis.page, { label, channel: "email", email });
  await send(dennis.page, label);

  const context = await borrowedPhone(browser, address("portal"));
  const page = await context.newPage();
  await page.goto("/demo/mail");
  const mail = page.getByRole("listitem").filter({ hasText: email }).first();
  await expect(mail).not.toContainText("Dennis");
  const link = (await mail.getByRole("link").getAttribute("href")) ?? "";
  // Whatever fetches the link changes nothing.
  for (const method of ["GET", "HEAD"]) await context.request.fetch(link, { method });
  await page.goto(link);
  await page.getByRole("button", { name: t("invited.link.open") }).click();
  await page.getByRole("link", { name: t("invited.answer.no") }).click();
  await page.getByRole("button", { name: t("invited.no.send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("invited.done.noTitle"));
  await page.goto("/demo/mail");
  await expect(page.getByText(email)).toHaveCount(0);

  await openInvitations(dennis.page);
  await dennis.page.getByRole("link", { name: t("portalInvite.states.declined", { label }) }).click();
  await expect(dennis.page.getByText(email)).toHaveCount(0);
  await expect(dennis.page.getByRole("button", { name: t("portalInvite.sendAgain") })).toHaveCount(0);
  await context.close();
});

test("a question first, the answer with the same code, and then another day", async ({ address, browser, enter }) => {
  const label = newWords("Wim");
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  await writeInvitation(dennis.page, { label, channel: "self" });
  const code = await sendByLetter(dennis.page, label);

  const context = await borrowedPhone(browser, address("portal"));
  const page = await context.newPage();
  await openWithCode(page, code);
  await page.getByRole("link", { name: t("invited.answer.question") }).click();
  await page.getByRole("textbox", { name: t("invited.question.field") }).fill("Hoe vaak is dat?");
  await page.getByRole("button", { name: t("invited.question.send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("invited.done.questionTitle"));

  await openInvitations(dennis.page);
  await dennis.page.getByRole("link", { name: t("portalInvite.hasQuestion", { label }) }).click();
  await dennis.page.getByRole("textbox", { name: t("portalInvite.question.yours") }).fill("Eén keer per maand.");
  await dennis.page.getByRole("button", { name: t("portalInvite.question.send") }).click();
  await expect(dennis.page.getByText(t("portal.did.invitationReplied"))).toBeVisible();

  await openWithCode(page, code);
  await expect(page.getByText("‘Eén keer per maand.’")).toBeVisible();
  await page.getByRole("link", { name: t("invited.answer.later") }).click();
  const day = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await page.locator("#day").fill(day);
  await page.getByRole("button", { name: t("invited.later.send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("invited.done.laterTitle"));
  await openInvitations(dennis.page);
  await expect(dennis.page.getByRole("link", { name: new RegExp(`^${label}.*later`) })).toBeVisible();
  await context.close();
});

test("a worker thinks of somebody; the client changes the words and asks", async ({ enter }) => {
  const label = newWords("Meester Jan");
  const ingrid = await enter("dashboard", "ingrid");
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  const clientId = planOf(dennis.page).replace("/plan/", "");
  await ingrid.page.goto(`/clients/${clientId}/invite`);
  await nominate(ingrid.page, { label, words: "Hij kent je goed.", client: "Dennis" });
  await takeNomination(dennis.page, { label, by: "Ingrid", why: "U gaf mij les. Dat was fijn." });
  expect(await sendByLetter(dennis.page, label)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await ingrid.page.reload();
  await expect(ingrid.page.getByText(t("dashboard.invite.states.taken", { client: "Dennis" })).first()).toBeVisible();
});

test("somebody with whom it is not safe is asked only after a talk that both say was held", async ({ enter }) => {
  const label = newWords("Ramon");
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  const plan = planOf(dennis.page);
  await dennis.page.goto(`${plan}/people/new`);
  await dennis.page.locator("#label").fill(label);
  await dennis.page.locator("[name=circle]").first().check();
  await dennis.page.locator("#sector").selectOption("friends");
  await dennis.page.locator("details summary").first().click();
  await dennis.page.locator("#tone").selectOption("unsafe");
  await dennis.page.locator("#node-form").getByRole("button").click();
  await dennis.page.waitForURL(/did=/);
  await dennis.page.goto(`${plan}/invite/new`);
  await dennis.page.locator("#nodeId").selectOption({ label });
  await dennis.page.locator("#label").fill(label);
  await fillInvitation(dennis.page, { why: "Ik wil het goedmaken.", channel: "self" });
  await dennis.page.getByRole("button", { name: t("portalInvite.fields.keep") }).click();
  await expect(dennis.page.getByRole("button", { name: t("portalInvite.send", { label }) })).toHaveCount(0);
  await dennis.page.getByRole("radio", { name: "Ingrid" }).check();
  await dennis.page.getByRole("button", { name: t("portalInvite.talk.note") }).click();
  await expect(dennis.page.getByText(t("portalInvite.talk.waits", { name: "Ingrid" }))).toBeVisible();
  await expect(dennis.page.getByRole("button", { name: t("portalInvite.send", { label }) })).toHaveCount(0);
  const invitation = dennis.page.url();

  const ingrid = await enter("dashboard", "ingrid");
  await ingrid.page.goto(`/clients/${plan.replace("/plan/", "")}/invite`);
  const talk = ingrid.page.getByRole("region", { name: t("dashboard.invite.talk", { client: "Dennis", label }) });
  await talk.getByRole("button", { name: t("dashboard.invite.talkYes") }).click();
  await expect(talk).toHaveCount(0);
  await dennis.page.goto(invitation);
  await expect(dennis.page.getByRole("button", { name: t("portalInvite.send", { label }) })).toBeVisible();
});

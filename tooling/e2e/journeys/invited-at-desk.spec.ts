import { faultsOf } from "../src/axe.ts";
import { choose } from "../src/dashboard.ts";
import { openWithCode, planOf } from "../src/inviting.ts";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

test("beside the client at the desk: every choice of the client's own form, read over, sent, and read by the other as chosen", async ({
  address,
  browser,
  enter,
}) => {
  test.slow();
  const label = newWords("Oom Piet");
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  const plan = planOf(dennis.page);
  const client = `/clients/${plan.replace("/plan/", "")}`;
  const ingrid = await enter("dashboard", "ingrid");
  await ingrid.page.goto(`${client}/people`);
  await ingrid.page.getByRole("button", { name: t("dashboard.people.ask") }).click();
  await dennis.page.goto(`${plan}/people`);
  await dennis.page.getByRole("button", { name: t("network.togetherYes") }).click();
  await expect(dennis.page.getByText(t("portal.did.togetherYes"))).toBeVisible();

  await ingrid.page.goto(`${client}/invite`);
  const form = ingrid.page.getByRole("form", { name: t("dashboard.invite.compose") });
  const field = (name: string) => form.getByRole("textbox", { name });
  await field(t("portalInvite.fields.label")).fill(label);
  await field(t("portalInvite.fields.why")).fill("Met jou kan ik vissen.");
  for (const [shared, ticked] of [
    ["purpose", true],
    ["goals", true],
    ["meetings", true],
    ["networkMap", false],
  ] as const) {
    await expect(form.getByRole("checkbox", { name: t(`shared.labels.${shared}`) })).toBeChecked({ checked: ticked });
  }
  await form.getByRole("checkbox", { name: t("shared.labels.meetings") }).uncheck();
  await choose(ingrid.page, { label: t("portalInvite.fields.period"), option: t("shared.grantPeriods.month") });
  await choose(ingrid.page, { label: t("portalInvite.fields.days"), option: t("portalInvite.fields.daysOf", { days: 7 }) });
  await form.getByRole("radio", { name: t("portalInvite.fields.channels.self") }).check();
  await form.getByRole("radio", { name: t("portalInvite.fields.secondWord"), exact: false }).check();
  expect(await faultsOf(ingrid.page, 1280)).toEqual([]);
  await form.getByRole("button", { name: t("dashboard.invite.compose") }).click();
  await expect(form.getByRole("link", { name: t("shared.invalid.writeSomething") })).toBeVisible();
  await field(t("portalInvite.fields.word")).fill("Vlieger");
  await field(t("portalInvite.fields.word")).press("Tab");
  await form.getByRole("button", { name: t("dashboard.invite.compose") }).click();

  const written = ingrid.page.getByRole("region", { name: label });
  await expect(written.getByText(t("invited.see.until", { period: t("shared.grantPeriods.month") }))).toBeVisible();
  await expect(written).not.toContainText(t("shared.labels.meetings"));
  await written.getByRole("button", { name: t("dashboard.invite.sendTogether", { client: "Dennis" }) }).click();
  const code = (await written.getByRole("status").locator("b").innerText()).trim();

  const context = await browser.newContext({ baseURL: address("portal"), viewport: phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await openWithCode(page, code);
  await expect(page.getByText(t("invited.fromSomeone", { label }))).toBeVisible();
  await page.getByRole("textbox", { name: t("invited.who.word") }).fill("vlieger");
  await page.getByRole("button", { name: t("invited.who.check") }).click();
  await expect(page.getByText(t("invited.from", { label, name: "Dennis" }))).toBeVisible();
  await expect(page.getByText("Met jou kan ik vissen.")).toBeVisible();
  await expect(page.getByText(t("invited.see.until", { period: t("shared.grantPeriods.month") }))).toBeVisible();
  await context.close();
});

import { clientIdOf } from "@naast/testing/ids";
import type { Page } from "@playwright/test";
import { enterWithCard, expectInside } from "../src/card.ts";
import { door } from "../src/dashboard.ts";
import { borrowedPhone, joinWithCard } from "../src/joining.ts";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { expectNothingOf, open } from "../src/page.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const pin = "7351";
const plan = clientIdOf("dennis");

async function openPeople(page: Page, address: string): Promise<void> {
  await open(page, `${address}/clients/${plan}/people`);
}

test("a worker asks to end it for safety, another decides; the open screen closes, and the client reads why", async ({
  address,
  browser,
  enter,
}) => {
  test.slow();
  const name = newWords("Sjors");
  const reason = newWords("Hij wacht Dennis op bij de deur.");
  const [dennis, ingrid] = [await enter("portal", "dennis"), await enter("dashboard", "ingrid")];
  const borrowed = await borrowedPhone(browser, address("portal"));
  const code = await joinWithCard({ client: dennis.page, page: borrowed, name, pin });
  await borrowed.context().close();
  const context = await browser.newContext({ baseURL: address("portal"), viewport: phone, locale: "nl-NL" });
  const sjors = await context.newPage();
  await sjors.goto("/sign-in/card");
  await enterWithCard(sjors, { code, pin });
  await expectInside(sjors, name);
  await openPlan(sjors, "Dennis");

  await openPeople(ingrid.page, address("dashboard"));
  const words = t("dashboard.safety.open", { name });
  const asking = ingrid.page.getByRole("form", { name: words });
  // By the keyboard too, what opens has the focus in its field.
  await ingrid.page.getByRole("button", { name: words }).focus();
  await ingrid.page.keyboard.press("Enter");
  const field = asking.getByRole("textbox", { name: t("dashboard.safety.reason") });
  await expect(field).toBeFocused();
  await field.fill(reason);
  await asking.getByRole("button", { name: t("dashboard.safety.ask") }).click();
  await expect(ingrid.page.getByText(t("dashboard.safety.waits", { worker: "Ingrid" }))).toBeVisible();
  await expect(sjors.getByRole("heading", { level: 1 })).toHaveText(t("portalPlan.titleOf", { name: "Dennis" }));

  // Who asks does not decide: it has no door to it, and the address leads nowhere.
  await expect(ingrid.page.getByRole("link", { name: t("dashboard.doors.safety") })).toHaveCount(0);
  const answer = await ingrid.page.goto(`${address("dashboard")}/safety`);
  expect(answer?.status()).not.toBe(200);
  await expectNothingOf(ingrid.page, reason);

  // And who decides has no plan to ask from.
  const peter = await enter("dashboard", "peter");
  expect((await peter.page.goto(`${address("dashboard")}/clients/${plan}/people`))?.status()).not.toBe(200);
  await open(peter.page, `${address("dashboard")}/today`);
  await door(peter.page, "today").waitFor();
  await open(peter.page, `${address("dashboard")}/safety`);
  const question = peter.page.getByRole("region", { name: t("dashboard.safety.question", { name, client: "Dennis" }) });
  await expect(question.getByText(reason)).toBeVisible();
  await question.getByRole("button", { name: t("dashboard.safety.yes", { name }) }).click();
  await expect(peter.page.getByText(t("dashboard.safety.ended", { name, client: "Dennis" }))).toBeVisible();

  await expect(sjors.getByRole("heading", { level: 1 })).toHaveText(t("portal.closed.title"));
  await expectNothingOf(sjors, "Dennis");
  expect((await sjors.goto(`/plan/${plan}`))?.status()).toBe(404);

  await dennis.page.goto(`/plan/${plan}/people`);
  await expect(dennis.page.getByText(t("portalMember.safety.why", { worker: "Ingrid", reason }))).toBeVisible();
  await context.close();
});

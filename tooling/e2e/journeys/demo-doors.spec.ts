import { expect, test } from "../src/naast.ts";
import { t } from "../src/words.ts";

test("the first page offers a client, a family member and a worker of one plan as three doors", async ({ page, address }) => {
  await page.goto(address("portal"));
  await expect(page.getByRole("heading", { name: t("signIn.demo.doors") })).toBeVisible();
  await page.getByRole("button", { name: t("signIn.demo.enterAs", { name: "Dennis" }) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalToday.hello", { name: "Dennis" }));
});

test("the family member comes in by the second door, and reads the plan of the first", async ({ page, address }) => {
  await page.goto(address("portal"));
  await page.getByRole("button", { name: t("signIn.demo.enterAs", { name: "Samira" }) }).click();
  await expect(page.getByText(t("portalToday.planOf", { name: "Dennis" }))).toBeVisible();
});

test("the worker's door leads to the dashboard, and the same plan", async ({ page, address }) => {
  await page.goto(address("portal"));
  await page.getByRole("link", { name: t("signIn.demo.inDashboard") }).click();
  await expect(page).toHaveURL(`${address("dashboard")}/sign-in`);
  await page
    .getByRole("listitem")
    .filter({ hasText: "Ingrid" })
    .getByRole("button", { name: t("signIn.demo.enterAs", { name: "Ingrid" }) })
    .click();
  await expect(page).toHaveURL(`${address("dashboard")}/today`);
  await expect(page.getByRole("main").getByRole("link", { name: "Dennis" }).first()).toBeVisible();
});

test("everybody else can be chosen too, without script", async ({ browser, address }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address("portal"));
  await page.getByText(t("signIn.demo.others")).click();
  await page.getByRole("button", { name: /^Meryem/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalToday.hello", { name: "Meryem" }));
  await context.close();
});

test("tomorrow moves the story on by a day, in both apps", async ({ enter, page, address }) => {
  const [dennis, ingrid] = [await enter("portal", "dennis"), await enter("dashboard", "ingrid")];
  const dayInPortal = () => dennis.page.locator("main header, main .page-head").first().innerText();
  const dayInDashboard = () => ingrid.page.getByRole("main").innerText();
  const before = { portal: await dayInPortal(), dashboard: await dayInDashboard() };

  await page.goto(address("portal"));
  await page.getByRole("button", { name: t("signIn.demo.tomorrow") }).click();
  await expect(page).toHaveURL(`${address("portal")}/sign-in`);
  await dennis.page.goto(address("portal"));
  expect(await dayInPortal()).not.toBe(before.portal);
  await ingrid.page.reload();
  await expect(ingrid.page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await dayInDashboard()).not.toBe(before.dashboard);
});

import { expect, phone, test } from "../src/naast.ts";
import { askForCode, newestMailTo, signInByCode } from "../src/sign-in.ts";
import { t } from "../src/words.ts";

test.use({ viewport: phone });

test("a code from the mail lets somebody in; a wrong one says what to do", async ({ page, address }) => {
  const [portal, email] = [address("portal"), "samira@naast.example"];
  await page.goto(portal);
  await askForCode(page, email);
  const { code } = await newestMailTo(page, { portal, email });
  const field = page.getByRole("textbox", { name: t("signIn.code") });
  const enter = page.getByRole("button", { name: t("signIn.enter"), exact: true });
  await field.fill(code === "123456" ? "654321" : "123456");
  await enter.click();
  await expect(page.getByRole("link", { name: t("signIn.codeWrong") })).toBeVisible();

  await field.fill(code);
  await enter.click();
  await expect(page.getByText(t("portalToday.planOf", { name: "Dennis" }))).toBeVisible();
});

test("a code works once", async ({ browser, address }) => {
  const [portal, email] = [address("portal"), "tarik@naast.example"];
  const [one, other] = [await browser.newContext(), await browser.newContext()];
  const [first, second] = [await one.newPage(), await other.newPage()];
  await first.goto(portal);
  await askForCode(first, email);
  const { code } = await newestMailTo(first, { portal, email });
  await first.getByRole("textbox", { name: t("signIn.code") }).fill(code);
  await first.getByRole("button", { name: t("signIn.enter"), exact: true }).click();
  await expect(first.getByRole("link", { name: t("portal.leave") }).first()).toBeVisible();

  // Somebody who read the code over a shoulder, on a page that waits for a code to the same address.
  await second.goto(`${portal}/sign-in`);
  await askForCode(second, email);
  await second.getByRole("textbox", { name: t("signIn.code") }).fill(code);
  await second.getByRole("button", { name: t("signIn.enter"), exact: true }).click();
  await expect(second.getByRole("link", { name: t("signIn.codeWrong") })).toBeVisible();
  await Promise.all([one.close(), other.close()]);
});

test("only a press uses the link in the mail up, and only once", async ({ browser, page, request, address }) => {
  const [portal, email] = [address("portal"), "kees@naast.example"];
  await page.goto(portal);
  await askForCode(page, email);
  const { link } = await newestMailTo(page, { portal, email });
  // A mail scanner opens every link, and more than once.
  for (const method of ["HEAD", "GET", "GET"]) expect((await request.fetch(link, { method })).ok()).toBe(true);

  const press = t("signIn.confirmEnter");
  await page.goto(link);
  await page.getByRole("button", { name: press }).click();
  await expect(page.getByText(t("portalToday.planOf", { name: "Johan" }))).toBeVisible();

  const later = await (await browser.newContext()).newPage();
  await later.goto(link);
  await later.getByRole("button", { name: press }).click();
  await expect(later.getByText(t("signIn.linkGone"))).toBeVisible();
  await later.goto(portal);
  await expect(later.getByRole("heading", { name: t("signIn.title") })).toBeVisible();
  await later.context().close();
});

test("the same words for an address that nobody has, and no mail", async ({ page, address }) => {
  const email = "nobody@naast.example";
  await page.goto(address("portal"));
  await askForCode(page, email);
  await expect(page.getByText(t("signIn.sent", { email }))).toBeVisible();
  await page.goto(`${address("portal")}/demo/mail`);
  await expect(page.getByRole("heading", { name: t("signIn.demo.mail") }).first()).toBeVisible();
  await expect(page.getByText(email)).toHaveCount(0);
});

test("a worker comes in by code, without script too", async ({ browser, address }) => {
  for (const [email, javaScriptEnabled] of [
    ["sanne@naast.example", true],
    ["peter@naast.example", false],
  ] as const) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(address("dashboard"));
    await signInByCode(page, { portal: address("portal"), email });
    await expect(page).toHaveURL(/\/today$/);
    await context.close();
  }
});

import { enterWithCard, expectInside, makeCard } from "../src/card.ts";
import { borrowedPhone, joinWithCard } from "../src/joining.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { open } from "../src/page.ts";
import { openFromFoot } from "../src/portal.ts";
import { t } from "../src/words.ts";

const pin = "7351";

test("somebody who takes part without e-mail lost their card: a worker recognises them, and they are back with their own PIN", async ({
  address,
  browser,
  enter,
}) => {
  test.slow();
  const name = newWords("Joke");
  const [dennis, desk] = [await enter("portal", "dennis"), await enter("dashboard", "ingrid")];
  const page = await borrowedPhone(browser, address("portal"));
  const lost = await joinWithCard({ client: dennis.page, page, name, pin });

  await open(desk.page, `${address("dashboard")}/desk`);
  await desk.page.getByRole("textbox", { name: t("dashboard.desk.name") }).fill(name);
  await desk.page.getByRole("button", { name: t("dashboard.desk.find") }).click();
  await desk.page.getByRole("link", { name }).click();
  await expect(desk.page.getByRole("heading", { level: 1 })).toHaveText(t("dashboard.card.title", { client: name }));
  await expect(desk.page.getByText(t("dashboard.card.memberNote", { client: "Dennis" }))).toBeVisible();
  const { code, startPin } = await makeCard(desk.page, name);
  expect(startPin).toBeNull();
  expect(await desk.page.locator(".card-papers").innerText()).not.toContain(name);

  // Whoever found the card is out, and gets no further with it.
  await page.goto("/");
  await expect(page.getByRole("heading", { name: t("signIn.title") })).toBeVisible();
  await page.goto("/sign-in/card");
  await enterWithCard(page, { code: lost, pin });
  await expect(page.getByRole("link", { name: t("signIn.card.wrong") })).toBeVisible();
  await enterWithCard(page, { code, pin });
  await expectInside(page, name);

  await desk.page.getByRole("button", { name: t("dashboard.card.done") }).click();
  await desk.page.getByRole("button", { name: t("dashboard.card.withdraw") }).click();
  await expect(desk.page.getByText(t("dashboard.card.none", { client: name }))).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("heading", { name: t("signIn.title") })).toBeVisible();

  await openFromFoot(dennis.page, "whoLooked");
  for (const action of ["issue", "withdraw"] as const)
    await expect(dennis.page.getByText(t(`shared.accessActions.memberCard.${action}`, { done: "yes" })).first()).toBeVisible();
  await page.context().close();
});

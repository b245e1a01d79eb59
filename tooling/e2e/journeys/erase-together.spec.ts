import { clientWithCard, enterWithCard, expectInside, openDesk, signOut } from "../src/card.ts";
import { openPlanAsWorker, startPlan } from "../src/dashboard.ts";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { expectNothingOf } from "../src/page.ts";
import { printed } from "../src/printing.ts";
import { t } from "../src/words.ts";

const pin = "7351";

test("a worker starts it at the desk, the client comes in with card and PIN, erases, and prints the proof", async ({
  address,
  browser,
  enter,
}) => {
  test.slow();
  const name = newWords("Wies");
  const { page: desk } = await enter("dashboard", "ingrid");
  await startPlan(desk, { name, location: "Het Voorportaal" });
  const context = await browser.newContext({ baseURL: address("portal"), viewport: phone, locale: "nl-NL" });
  const page = await context.newPage();
  const cardDoor = `${address("portal")}/sign-in/card`;
  const { code } = await clientWithCard({ desk, phone: page, cardDoor }, { name, pin });
  await signOut(page);

  await openPlanAsWorker(desk, name);
  await openDesk(desk, name);
  await desk.getByRole("link", { name: t("dashboard.card.eraseLink") }).click();
  await desk.getByRole("button", { name: t("dashboard.erasure.start", { client: name }) }).click();
  await expect(desk.getByRole("heading", { name: t("dashboard.erasure.runs", { client: name }) })).toBeVisible();
  await expect(desk.getByRole("link", { name: t("dashboard.erasure.open", { client: name }) })).toHaveAttribute("href", cardDoor);

  await page.goto(cardDoor);
  await enterWithCard(page, { code, pin });
  await expectInside(page, name);
  await expect(page.getByText(t("portalTakeAlong.together", { name: "Ingrid" }))).toBeVisible();
  await page.getByRole("link", { name: t("portalTakeAlong.togetherLook") }).click();
  // Nothing goes by a press alone.
  await page.getByRole("button", { name: t("portalTakeAlong.erasePress") }).click();
  await expect(page.getByRole("link", { name: t("shared.invalid.choose") })).toBeVisible();
  await page.getByRole("checkbox", { name: t("portalTakeAlong.eraseSure") }).check();
  await page.getByRole("button", { name: t("portalTakeAlong.erasePress") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalTakeAlong.doneTitle"));
  const proof = new URL(page.url()).searchParams.get("proof") ?? "";
  await expect(page.getByText(t("portalTakeAlong.doneProof", { proof }))).toBeVisible();
  await expectNothingOf(page, name);
  expect(await printed(page)).toEqual({ pages: 1, isA4: true });
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(t("portalTakeAlong.doneProof", { proof }))).toBeVisible();
  await expect(page.getByRole("button", { name: t("portalTakeAlong.donePrint") })).toBeHidden();
  await page.emulateMedia({ media: null });

  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(t("dashboard.plan.closedTitle"));
  await expect(desk.getByText(name)).toHaveCount(0);
  await page.goto(cardDoor);
  await enterWithCard(page, { code, pin });
  await expect(page.getByRole("link", { name: t("signIn.card.wrong") })).toBeVisible();
  await context.close();
});

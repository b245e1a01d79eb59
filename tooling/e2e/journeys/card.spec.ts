import { choosePin, clearDesk, enterWithCard, expectInside, makeCard, openDesk, signOut } from "../src/card.ts";
import { startPlan } from "../src/dashboard.ts";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { revealing } from "../src/neutral-words.ts";
import { openFromFoot } from "../src/portal.ts";
import { printed } from "../src/printing.ts";
import { t } from "../src/words.ts";

const pin = "7351";

test("a card, a PIN, and a lost card: made at the desk, used without script, void and replaced within a minute", async ({
  enter,
  browser,
  address,
}) => {
  test.slow();
  const name = newWords("Nora");
  const door = `${address("portal")}/sign-in/card`;
  const desk = (await enter("dashboard", "ingrid")).page;
  await startPlan(desk, { name, location: "Het Voorportaal" });
  await openDesk(desk, name);
  const first = await makeCard(desk, name);

  // Two papers: the card says nothing about anybody, and the PIN to start with goes apart.
  const papers = desk.locator(".card-papers");
  expect(revealing(await papers.innerText())).toEqual([]);
  expect(await papers.innerText()).not.toContain(name);
  await desk.emulateMedia({ media: "print" });
  await expect(desk.getByRole("heading", { name: t("dashboard.card.title", { client: name }) })).toBeHidden();
  expect(await printed(desk)).toEqual({ pages: 2, isA4: true });
  await desk.emulateMedia({ media: null });
  await clearDesk(desk);
  await desk.reload();
  await expect(desk.getByText(t("dashboard.card.pins.start"))).toBeVisible();
  expect(await desk.content()).not.toContain(first.code);

  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto(door);
  await enterWithCard(page, { code: first.code.toLowerCase().replace("-", " "), pin: first.startPin ?? "" });
  await expect(page.getByRole("group", { name: t("signIn.card.chooseTitle") })).toBeVisible();
  await choosePin(page, "1974");
  await expect(page.getByRole("link", { name: t("shared.invalid.pinEasy") })).toBeVisible();
  await choosePin(page, pin);
  await expectInside(page, name);
  await signOut(page);

  // The desk recognises her: one press, one more to print; she keeps her PIN, and the old card is worth nothing.
  const second = await makeCard(desk, name);
  expect(second.startPin).toBeNull();
  expect(await printed(desk)).toEqual({ pages: 1, isA4: true });
  await clearDesk(desk);
  await page.goto(door);
  await enterWithCard(page, { code: first.code, pin });
  await expect(page.getByRole("link", { name: t("signIn.card.wrong") })).toBeVisible();
  await enterWithCard(page, { code: second.code, pin });
  await expectInside(page, name);
  await openFromFoot(page, "whoLooked");
  await expect(page.getByText(t("shared.accessActions.card.issue", { done: "yes" })).first()).toBeVisible();

  // Lost once more, and nothing new yet: withdrawn at once, and whoever holds it is out at the next page.
  await desk.getByRole("button", { name: t("dashboard.card.withdraw") }).click();
  await expect(desk.getByText(t("dashboard.card.none", { client: name }))).toBeVisible();
  await page.goto(address("portal"));
  await expect(page.getByRole("heading", { name: t("signIn.title") })).toBeVisible();
  await page.goto(door);
  await enterWithCard(page, { code: second.code, pin });
  await expect(page.getByRole("link", { name: t("signIn.card.wrong") })).toBeVisible();
  await context.close();
});

test("five wrong tries let a card rest, and so does a code that nobody has", async ({ browser, address, enter }) => {
  test.slow();
  const name = newWords("Omar");
  const desk = (await enter("dashboard", "ingrid")).page;
  await startPlan(desk, { name, location: "Het Voorportaal" });
  await openDesk(desk, name);
  const { code, startPin } = await makeCard(desk, name);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, locale: "nl-NL" });
  const page = await context.newPage();
  const rests = page.getByRole("group", { name: t("signIn.problem") }).getByText(t("signIn.card.rests", { time: "" }).split(".")[0] ?? "");
  for (const tried of [code, "YYYYY-33333"]) {
    await page.goto(`${address("portal")}/sign-in/card`);
    for (let time = 0; time < 5; time += 1) {
      await enterWithCard(page, { code: tried, pin: "9051" });
      await expect(page.getByRole("link", { name: t("signIn.card.wrong") })).toBeVisible();
    }
    await enterWithCard(page, { code: tried, pin: startPin ?? "" });
    await expect(rests).toBeVisible();
    // What was typed as a PIN does not stand in the page.
    expect(await page.content()).not.toContain(startPin);
  }
  await context.close();
});

import { openWithCode, send, sendByLetter, writeInvitation } from "../src/inviting.ts";
import { almostYes, borrowedPhone, typePin } from "../src/joining.ts";
import { expect, newWords, phone, test } from "../src/naast.ts";
import { countLoads, open } from "../src/page.ts";
import { addGoal, openFromFoot, openPlan } from "../src/portal.ts";
import { inEnglish, t } from "../src/words.ts";

const [dutch, english] = ["Nederlands", "English"];

test("another language on every page of who was invited, without script: the page stays, and so does what was typed", async ({
  address,
  browser,
  enter,
}) => {
  const label = newWords("Bea");
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  await writeInvitation(dennis.page, { label });
  const code = await sendByLetter(dennis.page, label);

  const page = await borrowedPhone(browser, address("portal"));
  await page.goto("/join");
  await page.getByRole("textbox", { name: t("invited.join.code") }).fill(code);
  await page.getByRole("button", { name: english }).click();
  await expect(page.getByRole("textbox", { name: inEnglish("invited.join.code") })).toHaveValue(code);
  await page.getByRole("button", { name: inEnglish("invited.join.open") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(inEnglish("invited.ask"));

  // A link by itself, as a browser follows it that does not say where it comes from.
  await page.goto((await page.getByRole("link", { name: dutch }).getAttribute("href")) ?? "");
  await expect(page).toHaveURL(/\/invitation$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("invited.ask"));
  await almostYes(page, "Bea met de fiets");
  await page.getByRole("textbox", { name: t("invited.yes.limits") }).fill("Niet na negen uur.");
  await page.getByRole("radio", { name: t("invited.yes.comeBackPin") }).check();
  await typePin(page, "7351");
  await page.getByRole("button", { name: english }).click();
  await expect(page).toHaveURL(/\/invitation\/yes$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(inEnglish("invited.yes.title"));
  await expect(page.getByRole("textbox", { name: inEnglish("invited.yes.name") })).toHaveValue("Bea met de fiets");
  await expect(page.getByRole("textbox", { name: inEnglish("invited.yes.limits") })).toHaveValue("Niet na negen uur.");
  await expect(page.getByRole("radio", { name: inEnglish("invited.yes.channels.none") })).toBeChecked();
  await expect(page.getByRole("radio", { name: inEnglish("invited.yes.comeBackPin") })).toBeChecked();
  expect(await page.content()).not.toContain("7351");

  // Enter in a field is the answer, and no choice of language.
  await page.getByRole("textbox", { name: inEnglish("invited.yes.name") }).press("Enter");
  await expect(page.getByRole("group", { name: inEnglish("portalForm.oneThing", { count: 1 }) })).toBeVisible();
  await page.getByRole("radio", { name: inEnglish("invited.yes.comeBackLater") }).check();
  await page.getByRole("button", { name: inEnglish("invited.yes.send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(inEnglish("invited.joined.title"));
  await page.getByRole("button", { name: inEnglish("invited.joined.go") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Bea met de fiets");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.context().close();
});

test("with script the language changes under what is being typed, and the page is not loaded anew", async ({ address, browser }) => {
  const context = await browser.newContext({ baseURL: address("portal"), viewport: phone, locale: "nl-NL" });
  const page = await context.newPage();
  await open(page, "/join");
  const loads = countLoads(page);
  await page.getByRole("textbox", { name: t("invited.join.code") }).fill("K7PM");
  await page.getByRole("button", { name: english }).click();
  await expect(page.getByRole("textbox", { name: inEnglish("invited.join.code") })).toHaveValue("K7PM");
  expect(loads()).toBe(0);
  await page.goto("/sign-in?back=%2Fsettings");
  await page.getByRole("link", { name: dutch }).click();
  await expect(page).toHaveURL(/\/sign-in\?back=%2Fsettings$/);
  await expect(page.getByRole("textbox", { name: t("signIn.email") })).toBeVisible();
  // A link that somebody made leads nowhere but here.
  await page.goto("/language/en?back=//elsewhere.example");
  await expect(page).toHaveURL(`${address("portal")}/sign-in`);
  await context.close();
});

test("asked by text message: no name in it, and its code opens the message", async ({ address, browser, enter }) => {
  const label = newWords("Neef Ab");
  const telephone = `06${String(Math.floor(10_000_000 + Math.random() * 89_999_999))}`;
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  await writeInvitation(dennis.page, { label, channel: "text", telephone });
  await send(dennis.page, label);

  const page = await borrowedPhone(browser, address("portal"));
  await page.goto("/demo/mail");
  const texts = page.getByRole("listitem").filter({ hasText: telephone });
  await expect(texts).toHaveCount(1);
  const words = await texts.innerText();
  for (const name of ["Dennis", label, "Ingrid"]) expect(words).not.toContain(name);
  const { host } = new URL(address("portal"));
  const code = new RegExp(`${host}/join .*?([0-9A-Z]{4}-[0-9A-Z]{4})`).exec(words)?.[1];
  await openWithCode(page, code ?? "");
  await expect(page.getByText(t("invited.from", { label, name: "Dennis" }))).toBeVisible();
  await expect(page.getByText("Met jou kan ik lachen.")).toBeVisible();
  await page.context().close();
});

test("a yes with mail once a day: what there is to see, something small to begin with, and the choice again in the settings", async ({
  address,
  browser,
  enter,
}) => {
  const [label, goal, firstThing] = [newWords("Oma Riet"), newWords("Weer leren zwemmen"), newWords("Bel me op zondag")];
  const email = `${label.replaceAll(" ", ".").toLowerCase()}@example.org`;
  const dennis = await enter("portal", "dennis");
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await openPlan(dennis.page);
  await writeInvitation(dennis.page, { label, channel: "email", email, firstThing });
  await send(dennis.page, label);

  const page = await borrowedPhone(browser, address("portal"));
  await page.goto("/demo/mail");
  await page.getByRole("listitem").filter({ hasText: email }).getByRole("link").click();
  await page.getByRole("button", { name: t("invited.link.open") }).click();
  await expect(page.getByText(firstThing)).toBeVisible();
  await almostYes(page, label);
  await page.locator("#channel-email").check();
  await expect(page.getByRole("textbox", { name: t("invited.yes.email") })).toHaveValue(email);
  await page.getByRole("combobox", { name: t("invited.yes.rhythm") }).selectOption("daily");
  await page.getByRole("button", { name: t("invited.yes.send") }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("invited.joined.title"));
  const seen = page.getByRole("region", { name: t("invited.joined.see") });
  await expect(seen.getByRole("listitem").filter({ hasText: goal })).toBeVisible();
  await expect(page.getByRole("region", { name: t("invited.joined.first") })).toContainText(firstThing);
  await page.getByRole("button", { name: t("invited.joined.go") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(label);

  await openFromFoot(page, "settings");
  await page.getByRole("link", { name: t("portalMessages.way") }).click();
  await expect(page.getByRole("radio", { name: t("portalMessages.channels.email") })).toBeChecked();
  await expect(page.getByText(t("portalMessages.emailTo", { email }))).toBeVisible();
  await expect(page.getByRole("radio", { name: t("portalMessages.rhythms.daily") })).toBeChecked();
  await page.context().close();
});

import { tabAndPress, tabAndType, tabTo } from "../src/keyboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { awake, goalCard, stepRow } from "../src/page.ts";
import { addGoal, addStep } from "../src/portal.ts";
import { newestMailTo } from "../src/sign-in.ts";
import { t } from "../src/words.ts";

test("portal: from signing in to a finished step without a mouse", async ({ page, enter, address }) => {
  const [goal, step] = [newWords("Buiten zijn"), newWords("Een rondje door het park")];
  const meryem = await enter("portal", "meryem");
  await addGoal(meryem.page, { words: goal, seenBy: "everyone" });
  await addStep(meryem.page, { what: step, ask: "Tarik" });

  const [portal, email] = [address("portal"), "tarik@naast.example"];
  await page.goto(portal);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: t("portal.skip") })).toBeFocused();
  await tabAndType(page, { into: page.getByRole("textbox", { name: t("signIn.email") }), words: email });
  await page.keyboard.press("Enter");
  const code = page.getByRole("textbox", { name: t("signIn.code") });
  await expect(code).toBeVisible();
  await tabAndType(page, { into: code, words: (await newestMailTo(page, { portal, email })).code });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalToday.hello", { name: "Tarik" }));

  await tabAndPress(page, page.getByRole("link", { name: t("portal.door.plan") }));
  await expect(goalCard(page, goal)).toBeVisible();
  await awake(page);
  await tabAndPress(page, stepRow(page, step).getByRole("button", { name: t("portalStep.yes") }));
  await expect(page.getByText(t("portal.did.saidYes"))).toBeVisible();
  await tabAndPress(page, stepRow(page, step).getByRole("link", { name: step }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalStep.title"));
  await tabAndPress(page, page.getByRole("button", { name: t("portalStep.finish") }));
  await expect(page.getByText(t("portal.did.finished"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("portalStep.finish") })).toHaveCount(0);
  await tabTo(page, page.getByRole("button", { name: t("portal.undo") }));
});

test("dashboard: from signing in to a finished step without a mouse", async ({ browser, enter, address }) => {
  const [goal, step] = [newWords("Rust in mijn hoofd"), newWords("Een brief voorlezen")];
  const meryem = await enter("portal", "meryem");
  await addGoal(meryem.page, { words: goal, seenBy: "workers" });
  await addStep(meryem.page, { what: step, ask: "Ingrid" });

  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const email = "ingrid@naast.example";
  await page.goto(address("dashboard"));
  await tabAndType(page, { into: page.getByRole("textbox", { name: t("signIn.email") }), words: email });
  await page.keyboard.press("Enter");
  const code = page.getByRole("textbox", { name: t("signIn.code") });
  await expect(code).toBeVisible();
  await tabAndType(page, { into: code, words: (await newestMailTo(page, { portal: address("portal"), email })).code });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table")).toBeVisible();
  await awake(page);

  await tabAndPress(page, page.getByRole("row").filter({ hasText: step }).getByRole("link"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("dashboard.plan.title", { client: "Meryem" }));
  await tabAndPress(page, stepRow(page, step).getByRole("button", { name: t("dashboard.step.yes") }));
  await expect(page.getByText(t("dashboard.step.youSaidYes"))).toBeVisible();

  const more = stepRow(page, step).getByRole("button", { name: t("dashboard.step.moreWith", { step }) });
  await tabAndPress(page, more);
  await expect(page.getByRole("menuitem", { name: t("dashboard.step.change") })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(stepRow(page, step).getByRole("button", { name: t("dashboard.step.finish") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(t("dashboard.step.finished", { client: "Meryem" }))).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: t("dashboard.bar.takeBack") }));
  await context.close();
});

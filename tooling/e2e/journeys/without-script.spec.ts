import { expect, newWords, test } from "../src/naast.ts";
import { goalCard, stepRow } from "../src/page.ts";
import { addGoal, addStep, changeWhoSees, openGoal, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const withoutScript = { javaScriptEnabled: false };

test("without script: every page of the plan can be read", async ({ enter }) => {
  const { page } = await enter("portal", "dennis", withoutScript);
  await openPlan(page);
  const plan = new URL(page.url()).pathname;
  const goal = await page.getByRole("article").first().getByRole("link").first().getAttribute("href");
  const parts = [
    "",
    "/today",
    "/people",
    "/people/snapshots",
    "/people/family",
    "/people/exchange",
    "/people/long-list/street",
    "/about-me",
    "/about-me/edit",
    "/timeline",
    "/print",
    "/proposal",
    "/purpose",
    "/who-sees-what",
    "/who-looked",
    "/moment",
    "/goal/new",
    "/three-views",
    "/three-views/new",
    "/delegation",
    "/meeting",
    "/meeting/new",
    "/meeting/find",
  ];
  const addresses = [
    ...parts.map((part) => plan + part),
    "/settings",
    ...["", "/edit", "/history", "/step/new"].map((part) => `${goal}${part}`),
  ];
  for (const address of addresses) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(200);
    await expect(page.getByRole("heading", { level: 1 }), address).toHaveCount(1);
    await expect(page.getByRole("link", { name: t("portal.leave") }).first(), address).toBeVisible();
  }
});

test("without script: the client adds a goal, is told what is missing, and takes it back", async ({ enter }) => {
  const goal = newWords("Weer vissen");
  const { page } = await enter("portal", "dennis", withoutScript);
  await openPlan(page);
  await page.getByRole("link", { name: t("portalPlan.addGoal") }).click();
  await page.getByRole("textbox", { name: t("portalGoal.words") }).fill(goal);
  await page.getByRole("button", { name: t("portalGoal.saveNew") }).click();
  const summary = page.getByRole("group", { name: t("portalForm.oneThing", { count: 1 }) });
  await expect(summary.getByRole("link", { name: t("shared.invalid.choose") })).toBeVisible();
  await expect(page.getByRole("textbox", { name: t("portalGoal.words") })).toHaveValue(goal);

  await page.getByRole("radio", { name: t("shared.goalKinds.belonging") }).check();
  await page.getByRole("button", { name: t("portalGoal.saveNew") }).click();
  await expect(page.getByRole("heading", { name: goal })).toBeVisible();
  await page.getByRole("button", { name: t("portal.undo") }).click();
  await openPlan(page);
  await expect(goalCard(page, goal)).toHaveCount(0);
});

test("without script: the sister writes her view and a comment, and answers a request with and without words", async ({ enter }) => {
  const [goal, first, second] = [newWords("Naar het museum"), newWords("Kaartjes kopen"), newWords("De trein opzoeken")];
  const [view, comment, reason] = [newWords("Ik ga graag mee"), newWords("Zullen we in mei"), newWords("Ik heb geen tijd")];
  const dennis = await enter("portal", "dennis", withoutScript);
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  for (const what of [first, second]) await addStep(dennis.page, { what, ask: "Samira" });

  const { page } = await enter("portal", "samira", withoutScript);
  await openPlan(page, "Dennis");
  await stepRow(page, first)
    .getByRole("button", { name: t("portalStep.yes") })
    .click();
  await expect(page.getByText(t("portal.did.saidYes"))).toBeVisible();
  await expect(stepRow(page, first)).toContainText(t("shared.steps.accepted", { you: "yes", name: "Samira" }));
  await stepRow(page, second)
    .getByRole("link", { name: t("portalStep.no") })
    .click();
  await page.getByRole("textbox", { name: t("portalStep.answerWords") }).fill(reason);
  await page.getByRole("button", { name: t("portalStep.no") }).click();
  await expect(page.getByText(t("portal.did.saidNo"))).toBeVisible();

  await openPlan(page, "Dennis");
  await openGoal(page, goal);
  await page.getByRole("textbox", { name: t("portalGoal.viewLabel") }).fill(view);
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByText(t("portal.did.ownViewWritten"))).toBeVisible();
  await page.getByRole("textbox", { name: t("portalGoal.commentLabel") }).fill(comment);
  await page.getByRole("button", { name: t("portalGoal.sayIt") }).click();
  await expect(page.getByText(t("portal.did.commentAdded"))).toBeVisible();

  await openPlan(dennis.page);
  await openGoal(dennis.page, goal);
  for (const words of [view, comment, reason]) await expect(dennis.page.getByText(words)).toBeVisible();
  await expect(stepRow(dennis.page, second)).toContainText(t("shared.steps.handedBack", { you: "no", name: "Samira" }));
});

test("without script: the client changes who sees a goal", async ({ enter }) => {
  const goal = newWords("Mijn dagboek");
  const dennis = await enter("portal", "dennis", withoutScript);
  const samira = await enter("portal", "samira", withoutScript);
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await openPlan(samira.page, "Dennis");
  await expect(goalCard(samira.page, goal)).toBeVisible();
  await changeWhoSees(dennis.page, { words: goal, seenBy: "me" });
  await expect(dennis.page.getByText(t("portalSharing.nowOnlyYou"))).toBeVisible();
  await openPlan(samira.page, "Dennis");
  await expect(goalCard(samira.page, goal)).toHaveCount(0);
});

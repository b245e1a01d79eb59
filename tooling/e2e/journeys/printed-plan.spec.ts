import type { Page } from "@playwright/test";
import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { expectNothingOf, stepRow } from "../src/page.ts";
import { addGoal, addStep, openPlan } from "../src/portal.ts";
import { printed } from "../src/printing.ts";
import { t } from "../src/words.ts";

function onPaper(page: Page) {
  return page.getByRole("link", { name: t("portalPlan.onPaper") });
}

test("the client's plan is one A4 with a code to come back, and without what only the client sees", async ({ enter }) => {
  const [secret, shared] = [newWords("Praten over vroeger"), newWords("Samen koken")];
  const { page } = await enter("portal", "johan");
  await addGoal(page, { words: secret, seenBy: "me" });
  await addGoal(page, { words: shared, seenBy: "everyone" });
  await openPlan(page);
  await onPaper(page).click();
  await expect(page.getByRole("img", { name: t("portalPlan.codeLabel") })).toBeVisible();
  await expect(page.getByRole("heading", { name: shared })).toBeVisible();
  await expectNothingOf(page, secret);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("img", { name: t("portalPlan.codeLabel") })).toBeVisible();
  // What belongs to the screen stays on the screen.
  await expect(page.getByRole("button", { name: t("portalPlan.printNow") })).toBeHidden();
  await expect(page.getByRole("navigation", { name: t("portal.doors") })).toBeHidden();
  await expect(page.getByRole("link", { name: t("portal.leave") }).first()).toBeHidden();
  expect(await printed(page)).toEqual({ pages: 1, isA4: true });
});

test("only my part: the sister takes along what she does, and no more", async ({ enter }) => {
  const [goal, hers, his] = [newWords("Vaker samen weg"), newWords("Treinkaartjes kopen"), newWords("De route uitzoeken")];
  const [dennis, samira] = [await enter("portal", "dennis"), await enter("portal", "samira")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await addStep(dennis.page, { what: hers, ask: "Samira" });
  await addStep(dennis.page, { what: his });
  const { page } = samira;
  await openPlan(page, "Dennis");
  await stepRow(page, hers)
    .getByRole("button", { name: t("portalStep.yes") })
    .click();
  await expect(page.getByText(t("portal.did.saidYes"))).toBeVisible();

  await onPaper(page).click();
  for (const what of [hers, his]) await expect(page.getByText(what)).toBeVisible();
  const whole = await printed(page);
  await page.getByRole("link", { name: t("portalPlan.myPart") }).click();
  await expect(page.getByRole("link", { name: t("portalPlan.myPart") })).toHaveAttribute("aria-current", /./);
  await expect(page.getByText(hers)).toBeVisible();
  await expectNothingOf(page, his);
  // How many steps are hers by now depends on what went before; her part is never more paper than the whole.
  const part = await printed(page);
  expect(part.isA4).toBe(true);
  expect(part.pages).toBeLessThanOrEqual(whole.pages);
});

test("the worker prints what is shared with workers on one A4", async ({ enter }) => {
  const [secret, shared] = [newWords("Een brief die ik niet stuur"), newWords("Mijn post openen")];
  const [johan, ingrid] = [await enter("portal", "johan"), await enter("dashboard", "ingrid")];
  await addGoal(johan.page, { words: secret, seenBy: "me" });
  await addGoal(johan.page, { words: shared, seenBy: "workers" });
  const { page } = ingrid;
  await openPlanAsWorker(page, "Johan");
  await page.getByRole("link", { name: t("dashboard.plan.onPaper") }).click();
  await expect(page.getByRole("complementary", { name: t("dashboard.print.bar") })).toBeVisible();
  await expect(page.getByRole("heading", { name: shared })).toBeVisible();
  await expectNothingOf(page, secret);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("complementary", { name: t("dashboard.print.bar") })).toBeHidden();
  expect(await printed(page)).toEqual({ pages: 1, isA4: true });
});

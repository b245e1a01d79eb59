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

// His plan and hers are entered by few journeys: what is his stays a page, whatever went before.
test("only my part: the brother takes along what he does, and no more", async ({ enter }) => {
  const [goal, his, hers] = [newWords("Vaker samen weg"), newWords("Treinkaartjes kopen"), newWords("De route uitzoeken")];
  const [meryem, tarik] = [await enter("portal", "meryem"), await enter("portal", "tarik")];
  await addGoal(meryem.page, { words: goal, seenBy: "everyone" });
  await addStep(meryem.page, { what: his, ask: "Tarik" });
  await addStep(meryem.page, { what: hers });
  const { page } = tarik;
  await openPlan(page, "Meryem");
  await stepRow(page, his)
    .getByRole("button", { name: t("portalStep.yes") })
    .click();
  await expect(page.getByText(t("portal.did.saidYes"))).toBeVisible();

  await onPaper(page).click();
  for (const what of [his, hers]) await expect(page.getByText(what)).toBeVisible();
  await page.getByRole("link", { name: t("portalPlan.myPart") }).click();
  await expect(page.getByRole("link", { name: t("portalPlan.myPart") })).toHaveAttribute("aria-current", /./);
  await expect(page.getByText(his)).toBeVisible();
  await expectNothingOf(page, hers);
  expect(await printed(page)).toEqual({ pages: 1, isA4: true });
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

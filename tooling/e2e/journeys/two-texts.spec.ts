import type { Page } from "@playwright/test";
import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { goalCard, stepRow } from "../src/page.ts";
import { addGoal, addStep, openGoal, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

/** The choice between two texts: the half that starts with this label. */
function half(page: Page, label: RegExp | string) {
  return page.locator(".text-half").filter({ has: page.getByText(label) });
}

async function openGoalWords(page: Page, words: string): Promise<void> {
  await openPlan(page);
  await openGoal(page, words);
  await page.getByRole("link", { name: t("portalGoal.edit") }).click();
}

async function save(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: t("portalGoal.words") }).fill(words);
  await page.getByRole("button", { name: t("portalForm.save") }).click();
}

async function expectInHistory(page: Page, words: string): Promise<void> {
  await page.getByRole("link", { name: t("portalGoal.history") }).click();
  await expect(page.getByRole("region", { name: t("portalGoal.earlier") })).toContainText(words);
}

test.describe("the client writes the same goal on two devices at once", () => {
  for (const kept of ["mine", "theirs", "both"] as const) {
    test(`and keeps ${kept}: both texts are shown whole, the other stays in the history`, async ({ enter }) => {
      const [first, onPhone, onLaptop] = [
        newWords("Koken"),
        newWords("Leren koken met een vriend"),
        newWords("Een keer per week zelf koken"),
      ];
      const [phone, laptop] = [await enter("portal", "dennis"), await enter("portal", "dennis")];
      await addGoal(phone.page, { words: first, seenBy: "me" });
      await openGoalWords(phone.page, first);
      await openGoalWords(laptop.page, first);
      await save(phone.page, onPhone);
      await expect(phone.page.getByRole("heading", { name: onPhone })).toBeVisible();

      await save(laptop.page, onLaptop);
      const { page } = laptop;
      await expect(page.getByRole("heading", { name: t("portalForm.conflictOwn") })).toBeVisible();
      await expect(half(page, t("portalForm.conflictMine"))).toContainText(onLaptop);
      await expect(half(page, /^Jouw andere tekst/)).toContainText(onPhone);

      if (kept === "mine") {
        await half(page, onLaptop)
          .getByRole("button", { name: t("portalForm.thisOne") })
          .click();
        await expect(page.getByRole("heading", { name: onLaptop })).toBeVisible();
        await expectInHistory(page, onPhone);
      } else if (kept === "theirs") {
        await half(page, onPhone)
          .getByRole("link", { name: t("portalForm.thisOne") })
          .click();
        await expect(page.getByRole("heading", { name: onPhone })).toBeVisible();
        await expectInHistory(page, onLaptop);
      } else {
        const both = `${onPhone}, ${onLaptop}`;
        await page.getByText(t("portalForm.merge")).click();
        await page.getByRole("textbox", { name: t("portalForm.mergeLabel") }).fill(both);
        await page.getByRole("button", { name: t("portalForm.save") }).click();
        await expect(page.getByRole("heading", { name: both })).toBeVisible();
        await expectInHistory(page, onPhone);
      }
    });
  }
});

test("client and sister change the same step: the sister sees both texts and chooses her brother's", async ({ enter }) => {
  const [goal, step] = [newWords("Samen iets doen"), newWords("Naar de film")];
  const [byDennis, bySamira] = [newWords("Naar de film in de stad"), newWords("Thuis een film kijken")];
  const [dennis, samira] = [await enter("portal", "dennis"), await enter("portal", "samira")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await addStep(dennis.page, { what: step, ask: "Samira" });
  await openPlan(samira.page, "Dennis");
  await stepRow(samira.page, step)
    .getByRole("button", { name: t("portalStep.yes") })
    .click();
  await expect(samira.page.getByText(t("portal.did.saidYes"))).toBeVisible();

  for (const [{ page }, words] of [
    [samira, bySamira],
    [dennis, byDennis],
  ] as const) {
    await stepRow(page, step).getByRole("link", { name: step }).click();
    await page
      .getByRole("group")
      .filter({ hasText: t("portalStep.changeTitle") })
      .getByText(t("portalStep.changeTitle"))
      .click();
    await page.getByRole("textbox", { name: t("portalStep.what") }).fill(words);
  }
  await dennis.page
    .getByRole("button", { name: t("portalForm.save") })
    .filter({ visible: true })
    .click();
  await expect(stepRow(dennis.page, byDennis)).toBeVisible();
  // The page of his sister shows the new words, and keeps what she is writing.
  await expect(stepRow(samira.page, byDennis)).toBeVisible();
  await expect(samira.page.getByRole("textbox", { name: t("portalStep.what") })).toHaveValue(bySamira);

  await samira.page
    .getByRole("button", { name: t("portalForm.save") })
    .filter({ visible: true })
    .click();
  await expect(samira.page.getByRole("heading", { name: t("portalForm.conflict", { name: "Dennis" }) })).toBeVisible();
  await expect(half(samira.page, t("portalForm.conflictMine"))).toContainText(bySamira);
  await half(samira.page, byDennis)
    .getByRole("link", { name: t("portalForm.thisOne") })
    .click();
  await expect(stepRow(samira.page, byDennis)).toBeVisible();
  await expect(samira.page.getByText(bySamira)).toHaveCount(0);
});

test("client and worker change the same step: the worker sees both texts and makes one of them", async ({ enter }) => {
  const [goal, step] = [newWords("Mijn geld op orde"), newWords("Samen een lijstje maken")];
  const [byDennis, byIngrid] = [newWords("Samen een lijstje maken op papier"), newWords("Een lijstje maken in de ochtend")];
  const [dennis, ingrid] = [await enter("portal", "dennis"), await enter("dashboard", "ingrid")];
  await addGoal(dennis.page, { words: goal, seenBy: "workers" });
  await addStep(dennis.page, { what: step, ask: "Ingrid" });
  await openPlanAsWorker(ingrid.page, "Dennis");
  const card = goalCard(ingrid.page, goal);
  await stepRow(ingrid.page, step)
    .getByRole("button", { name: t("dashboard.step.yes") })
    .click();
  await stepRow(ingrid.page, step)
    .getByRole("button", { name: t("dashboard.step.moreWith", { step }) })
    .click();
  await ingrid.page.getByRole("menuitem", { name: t("dashboard.step.change") }).click();
  await card.getByRole("textbox", { name: t("dashboard.step.what"), exact: true }).fill(byIngrid);

  await stepRow(dennis.page, step).getByRole("link", { name: step }).click();
  await dennis.page.getByText(t("portalStep.changeTitle")).click();
  await dennis.page.getByRole("textbox", { name: t("portalStep.what") }).fill(byDennis);
  await dennis.page
    .getByRole("button", { name: t("portalForm.save") })
    .filter({ visible: true })
    .click();
  await expect(stepRow(ingrid.page, byDennis)).toBeVisible();

  await card.getByRole("button", { name: t("dashboard.step.keep") }).click();
  await expect(card.getByRole("heading", { name: t("dashboard.collision.question", { name: "Dennis" }) })).toBeVisible();
  await expect(half(ingrid.page, t("dashboard.collision.mine"))).toContainText(byIngrid);
  await expect(half(ingrid.page, /^Tekst van Dennis/)).toContainText(byDennis);
  const both = newWords("Een lijstje op papier, in de ochtend");
  await card.getByRole("button", { name: t("dashboard.collision.merge") }).click();
  await card.getByRole("textbox", { name: t("dashboard.collision.merged") }).fill(both);
  await card.getByRole("button", { name: t("dashboard.collision.keepMerged") }).click();
  await expect(stepRow(dennis.page, both)).toBeVisible();
});

import type { Page } from "@playwright/test";
import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { countLoads } from "../src/page.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

async function rewrite(page: Page, { words, change }: { words: string; change: "asksAgain" | "small" }): Promise<void> {
  await openPlan(page);
  await page.getByRole("link", { name: t("portalPlan.changePurpose") }).click();
  await page.getByRole("textbox", { name: t("portalPlan.purposeLabel") }).fill(words);
  await page.getByRole("radio", { name: t(`portalPlan.${change}`) }).check();
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByText(t(change === "small" ? "portal.did.purposeSmall" : "portal.did.purposeWritten"))).toBeVisible();
}

/** The sentence under the words that says by name who stands behind them, or who has not answered. */
function standing(page: Page, ending: "behind" | "open") {
  const banner = page.getByRole("region", { name: t("portalPlan.why"), exact: true });
  const sentence = ending === "behind" ? /(\S.*?) sta(?:at|an) hier achter\./ : /(?:achter\. |^)(.*?) he(?:eft|bben) nog niet geantwoord\./;
  return async () => sentence.exec(await banner.locator(".purpose-standing").innerText())?.[1] ?? "";
}

test("new words ask everyone again; a small change keeps who stood behind them", async ({ enter }) => {
  const [first, second] = [newWords("Ik wil mensen om me heen"), newWords("Ik wil mensen om me heen die blijven")];
  const corrected = `${second}.`;
  const [dennis, samira, ingrid] = [await enter("portal", "dennis"), await enter("portal", "samira"), await enter("dashboard", "ingrid")];
  await rewrite(dennis.page, { words: first, change: "asksAgain" });
  await expect.poll(standing(dennis.page, "behind")).toBe("");
  await openPlanAsWorker(ingrid.page, "Dennis");
  const agree = ingrid.page.getByRole("button", { name: t("shared.purposeAnswers.agrees") });
  await agree.click();
  await expect.poll(standing(dennis.page, "behind")).toContain("Ingrid");

  await openPlan(samira.page, "Dennis");
  await samira.page.getByRole("link", { name: t("portalToday.readAndAnswer") }).click();
  await samira.page.getByRole("button", { name: t("shared.purposeAnswers.agrees") }).click();
  await expect(samira.page.getByText(t("portal.did.purposeAgrees"))).toBeVisible();
  await expect.poll(standing(dennis.page, "behind")).toContain("Samira");

  const loads = [countLoads(samira.page), countLoads(ingrid.page)];
  await rewrite(dennis.page, { words: second, change: "asksAgain" });
  await expect.poll(standing(dennis.page, "behind")).toBe("");
  expect(await standing(dennis.page, "open")()).toContain("Ingrid");
  expect(await standing(dennis.page, "open")()).toContain("Samira");
  // Both see the new words arrive, beside the ones that they agreed to.
  const asWorker = ingrid.page.getByRole("region", { name: t("dashboard.plan.purposeLabel", { client: "Dennis" }) });
  for (const words of [first, second]) await expect(asWorker).toContainText(words);
  await expect(samira.page.getByText(second)).toBeVisible();
  expect(loads.map((count) => count())).toEqual([0, 0]);

  await samira.page.getByRole("link", { name: t("portalToday.readAndAnswer") }).click();
  await expect(samira.page.locator(".text-half").filter({ hasText: t("portalPlan.agreedBefore") })).toContainText(first);
  await expect(samira.page.locator(".text-half").filter({ hasText: t("portalPlan.newWords") })).toContainText(second);
  await samira.page.getByRole("button", { name: t("shared.purposeAnswers.notYet") }).click();
  await expect(samira.page.getByText(t("portal.did.purposeNotYet"))).toBeVisible();
  await agree.click();
  await expect.poll(standing(dennis.page, "behind")).toBe("Ingrid");
  const openBefore = await standing(dennis.page, "open")();

  await rewrite(dennis.page, { words: corrected, change: "small" });
  await expect(ingrid.page.getByText(corrected).first()).toBeVisible();
  expect(await standing(dennis.page, "behind")()).toBe("Ingrid");
  expect(await standing(dennis.page, "open")()).toBe(openBefore);
});

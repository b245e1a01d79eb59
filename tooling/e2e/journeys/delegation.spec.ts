import type { Locator, Page } from "@playwright/test";
import { openPlanAsWorker, reload } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { stepRow } from "../src/page.ts";
import { addGoal, addStep, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const steer = t("planTogether.steer.choose", { client: "Dennis" });

/** The client asks Sanne to choose who does which step, until the last day there is. */
async function askSanne(page: Page): Promise<void> {
  await openPlan(page);
  await page.getByRole("link", { name: t("planTogether.delegation.link") }).click();
  await page.getByRole("radio", { name: "Sanne" }).check();
  await page.getByRole("checkbox", { name: new RegExp(t("planTogether.delegation.things.steps"), "i") }).check();
  const until = page.getByLabel(t("planTogether.delegation.until"));
  await until.fill((await until.getAttribute("max")) ?? "");
  await page.getByRole("button", { name: t("planTogether.delegation.ask"), exact: true }).click();
  await expect(page.getByText(t("portal.did.delegationAsked"))).toBeVisible();
}

/** The strip that says what Sanne chooses. */
function strip(page: Page): Locator {
  return page.locator(".strip").filter({ hasText: t("planTogether.delegation.things.steps") });
}

test("the client lets a worker choose, everybody sees it, and one press takes it back in open screens", async ({ enter }) => {
  const [goal, step] = [newWords("Naar buiten"), newWords("Een rondje lopen")];
  const [dennis, samira, sanne] = [await enter("portal", "dennis"), await enter("portal", "samira"), await enter("dashboard", "sanne")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await addStep(dennis.page, { what: step });
  await askSanne(dennis.page);
  await openPlan(samira.page, "Dennis");
  await expect(strip(samira.page)).toHaveCount(0);
  await openPlanAsWorker(sanne.page, "Dennis");
  await expect(stepRow(sanne.page, step).getByRole("button", { name: steer })).toHaveCount(0);

  await strip(sanne.page)
    .getByRole("button", { name: t("planTogether.delegation.yes") })
    .click();
  await expect(strip(samira.page)).toContainText("Sanne");
  await stepRow(sanne.page, step)
    .getByRole("button", { name: new RegExp(steer) })
    .click();
  await sanne.page.getByRole("menuitem", { name: t("planTogether.steer.ask", { name: "Samira" }) }).click();
  const mark = t("planTogether.delegation.choseFor", { name: "Sanne", client: "Dennis" });
  await expect(stepRow(sanne.page, step)).toContainText(mark);
  await expect(stepRow(samira.page, step)).toContainText(mark);

  await openPlan(dennis.page);
  await strip(dennis.page)
    .getByRole("button", { name: t("planTogether.delegation.stop") })
    .click();
  await expect(dennis.page.getByText(t("portal.did.delegationStopped"))).toBeVisible();
  await expect(strip(samira.page)).toHaveCount(0);
  await expect(strip(sanne.page)).toHaveCount(0);
  await reload(sanne.page);
  await expect(stepRow(sanne.page, step).getByRole("button", { name: new RegExp(steer) })).toHaveCount(0);
});

test("without script: the client stops what somebody chooses in one press", async ({ enter }) => {
  const [dennis, sanne] = [await enter("portal", "dennis", { javaScriptEnabled: false }), await enter("dashboard", "sanne")];
  await askSanne(dennis.page);
  await openPlanAsWorker(sanne.page, "Dennis");
  await strip(sanne.page)
    .getByRole("button", { name: t("planTogether.delegation.yes") })
    .click();
  await expect(strip(sanne.page).getByRole("button", { name: t("planTogether.delegation.stop") })).toBeVisible();
  await openPlan(dennis.page);
  await strip(dennis.page)
    .getByRole("button", { name: t("planTogether.delegation.stop") })
    .click();
  await expect(strip(dennis.page)).toHaveCount(0);
  await expect(strip(sanne.page)).toHaveCount(0);
});

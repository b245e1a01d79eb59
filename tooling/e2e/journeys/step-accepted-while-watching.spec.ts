import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { countLoads, stepRow } from "../src/page.ts";
import { addGoal, addStep, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

test("the network member accepts a step while client and worker watch it appear", async ({ enter }) => {
  const [goal, step] = [newWords("Vaker iemand spreken"), newWords("Op zondag bellen")];
  const [dennis, samira, ingrid] = [await enter("portal", "dennis"), await enter("portal", "samira"), await enter("dashboard", "ingrid")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await openPlan(samira.page, "Dennis");
  await openPlanAsWorker(ingrid.page, "Dennis");
  const loadsOfOthers = [countLoads(samira.page), countLoads(ingrid.page)];

  await addStep(dennis.page, { what: step, ask: "Samira" });
  const loadsOfDennis = countLoads(dennis.page);
  await expect(stepRow(dennis.page, step)).toContainText(t("shared.steps.requested", { you: "no", name: "Samira" }));
  await expect(stepRow(samira.page, step)).toContainText(t("shared.steps.requested", { you: "yes", name: "Samira" }));
  await expect(stepRow(ingrid.page, step)).toBeVisible();

  await stepRow(samira.page, step)
    .getByRole("button", { name: t("portalStep.yes") })
    .click();
  await expect(samira.page.getByText(t("portal.did.saidYes"))).toBeVisible();
  for (const { page } of [dennis, ingrid]) {
    await expect(stepRow(page, step)).toContainText(t("shared.justNow.saidYes", { name: "Samira" }));
  }
  expect([loadsOfDennis(), ...loadsOfOthers.map((loads) => loads())]).toEqual([0, 0, 0]);
});

test("the member hands a step back in words, and the place is open again for all who watch", async ({ enter }) => {
  const [goal, step] = [newWords("Naar buiten"), newWords("Samen wandelen")];
  const [dennis, samira] = [await enter("portal", "dennis"), await enter("portal", "samira")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await addStep(dennis.page, { what: step, ask: "Samira" });
  await openPlan(samira.page, "Dennis");
  await stepRow(samira.page, step)
    .getByRole("button", { name: t("portalStep.yes") })
    .click();
  await expect(stepRow(dennis.page, step)).toContainText(t("shared.justNow.saidYes", { name: "Samira" }));

  await stepRow(samira.page, step).getByRole("link", { name: step }).click();
  await samira.page.getByRole("textbox", { name: t("portalStep.answerWords") }).fill("Ik werk die dag.");
  await samira.page.getByRole("button", { name: t("portalStep.handBack") }).click();
  await expect(samira.page.getByText(t("portal.did.handedBack"))).toBeVisible();
  await expect(stepRow(dennis.page, step)).toContainText(t("shared.justNow.handedBack", { name: "Samira" }));
  await expect(stepRow(dennis.page, step)).toContainText("Ik werk die dag.");
});

test("a worker accepts in the dashboard while the client watches in the portal", async ({ enter }) => {
  const [goal, step] = [newWords("Mijn papieren"), newWords("Samen een formulier invullen")];
  const [dennis, ingrid] = [await enter("portal", "dennis"), await enter("dashboard", "ingrid")];
  await openPlanAsWorker(ingrid.page, "Dennis");
  await addGoal(dennis.page, { words: goal, seenBy: "workers" });
  await addStep(dennis.page, { what: step, ask: "Ingrid" });
  const loads = countLoads(dennis.page);

  await stepRow(ingrid.page, step)
    .getByRole("button", { name: t("dashboard.step.yes") })
    .click();
  await expect(ingrid.page.getByText(t("dashboard.step.youSaidYes"))).toBeVisible();
  await expect(stepRow(dennis.page, step)).toContainText(t("shared.justNow.saidYes", { name: "Ingrid" }));
  expect(loads()).toBe(0);
});

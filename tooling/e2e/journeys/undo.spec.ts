import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { countLoads, goalCard, stepRow } from "../src/page.ts";
import { addGoal, addStep, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

for (const javaScriptEnabled of [true, false]) {
  test(`the client takes a new goal back ${javaScriptEnabled ? "with" : "without"} script, and it is gone for who watches too`, async ({
    enter,
  }) => {
    const goal = newWords("Een hond uitlaten");
    const [dennis, samira] = [await enter("portal", "dennis", { javaScriptEnabled }), await enter("portal", "samira")];
    await openPlan(samira.page, "Dennis");
    const loads = countLoads(samira.page);
    await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
    await expect(goalCard(samira.page, goal)).toBeVisible();

    await dennis.page.getByRole("button", { name: t("portal.undo") }).click();
    await expect(dennis.page.getByText(t("portal.did.undone"))).toBeVisible();
    await openPlan(dennis.page);
    await expect(goalCard(dennis.page, goal)).toHaveCount(0);
    await expect(goalCard(samira.page, goal)).toHaveCount(0);
    expect(loads()).toBe(0);
  });
}

test("a member and a worker take their own yes back, and the question stands again", async ({ enter }) => {
  const [goal, forSamira, forIngrid] = [newWords("Op tijd komen"), newWords("Samen op de bus"), newWords("Een wekker zoeken")];
  const [dennis, samira, ingrid] = [await enter("portal", "dennis"), await enter("portal", "samira"), await enter("dashboard", "ingrid")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await addStep(dennis.page, { what: forSamira, ask: "Samira" });
  await addStep(dennis.page, { what: forIngrid, ask: "Ingrid" });
  await openPlan(samira.page, "Dennis");
  await openPlanAsWorker(ingrid.page, "Dennis");

  await stepRow(samira.page, forSamira)
    .getByRole("button", { name: t("portalStep.yes") })
    .click();
  await stepRow(ingrid.page, forIngrid)
    .getByRole("button", { name: t("dashboard.step.yes") })
    .click();
  await expect(stepRow(dennis.page, forSamira)).toContainText(t("shared.justNow.saidYes", { name: "Samira" }));
  await expect(stepRow(dennis.page, forIngrid)).toContainText(t("shared.justNow.saidYes", { name: "Ingrid" }));

  await samira.page.getByRole("button", { name: t("portal.undo") }).click();
  await ingrid.page.getByRole("button", { name: t("dashboard.bar.takeBack") }).click();
  await expect(samira.page.getByText(t("portal.did.undone"))).toBeVisible();
  await expect(ingrid.page.getByText(t("dashboard.bar.takenBack"))).toBeVisible();
  await expect(stepRow(dennis.page, forSamira)).toContainText(t("shared.steps.requested", { you: "no", name: "Samira" }));
  await expect(stepRow(dennis.page, forIngrid)).toContainText(t("shared.steps.requested", { you: "no", name: "Ingrid" }));
});

test("after half a minute the page offers it no more", async ({ enter }) => {
  const goal = newWords("Weer tekenen");
  const { page } = await enter("portal", "dennis");
  await page.clock.install();
  await addGoal(page, { words: goal, seenBy: "me" });
  await expect(page.getByRole("button", { name: t("portal.undo") })).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(page.getByRole("button", { name: t("portal.undo") })).toHaveCount(0);
  await expect(page.getByText(t("portal.did.goalAdded"))).toHaveCount(0);
});

test("pressed too late without script, it says so and where it still can be done", async ({ enter, page, address }) => {
  const goal = newWords("Iets met hout maken");
  const dennis = await enter("portal", "dennis", { javaScriptEnabled: false });
  await addGoal(dennis.page, { words: goal, seenBy: "me" });
  await page.goto(address("portal"));
  await page.getByRole("button", { name: t("signIn.demo.tomorrow") }).click();
  await expect(page.getByRole("heading", { name: t("signIn.title") })).toBeVisible();

  await dennis.page.getByRole("button", { name: t("portal.undo") }).click();
  await expect(dennis.page.getByText(t("shared.conflicts.undo.late"))).toBeVisible();
  await openPlan(dennis.page);
  await expect(goalCard(dennis.page, goal)).toBeVisible();
});

import { choose, openPlanAsWorker, startPlan } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { countLoads, expectNothingOf, goalCard, stepRow } from "../src/page.ts";
import { addGoal, addStep, changeWhoSees, openFromFoot, openGoal, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

test("what the client closes is gone at once from the open screens of sister and worker", async ({ enter }) => {
  const [goal, step] = [newWords("Mijn verjaardag vieren"), newWords("Taart halen")];
  const [dennis, samira, ingrid] = [await enter("portal", "dennis"), await enter("portal", "samira"), await enter("dashboard", "ingrid")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await addStep(dennis.page, { what: step });
  await openPlan(samira.page, "Dennis");
  await openPlanAsWorker(ingrid.page, "Dennis");
  await expect(goalCard(samira.page, goal)).toBeVisible();
  await expect(goalCard(ingrid.page, goal)).toBeVisible();
  const loads = [countLoads(samira.page), countLoads(ingrid.page)];

  await changeWhoSees(dennis.page, { words: goal, seenBy: "me" });
  await expect(dennis.page.getByText(t("portalSharing.nowOnlyYou"))).toBeVisible();
  for (const { page } of [samira, ingrid]) {
    await expect(goalCard(page, goal)).toHaveCount(0);
    await expectNothingOf(page, goal);
    await expectNothingOf(page, step);
  }
  expect(loads.map((count) => count())).toEqual([0, 0]);
});

test("who reads the page of a goal sees it go, and does not get it back by going back", async ({ enter }) => {
  const goal = newWords("Een brief aan mijn vader");
  const [dennis, samira] = [await enter("portal", "dennis"), await enter("portal", "samira")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await openPlan(samira.page, "Dennis");
  await openGoal(samira.page, goal);
  await changeWhoSees(dennis.page, { words: goal, seenBy: "workers" });

  await expect(samira.page.getByRole("heading", { name: t("portal.notFound.title") })).toBeVisible();
  await expectNothingOf(samira.page, goal);
  await samira.page.goBack();
  await expect(samira.page.getByRole("heading", { level: 1 })).toHaveText(t("portalPlan.titleOf", { name: "Dennis" }));
  await expectNothingOf(samira.page, goal);
});

test("a label that is withdrawn empties the page of that person, and gives it back when it is given", async ({ enter }) => {
  const goal = newWords("Weer zingen");
  const [dennis, rik] = [await enter("portal", "dennis"), await enter("portal", "rik")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await rik.page.getByRole("link", { name: t("portalPlan.titleOf", { name: "Dennis" }) }).click();
  await openPlan(rik.page, "Dennis");
  await expect(goalCard(rik.page, goal)).toBeVisible();

  await openFromFoot(dennis.page, "whoSeesWhat");
  const person = dennis.page
    .getByRole("region", { name: t("portalSharing.perPerson") })
    .getByRole("group")
    .filter({ hasText: "Rik" });
  const label = person.getByRole("listitem").filter({ hasText: t("shared.labels.goals") });
  await person.getByText("Rik").first().click();
  await label.getByRole("button", { name: t("portalSharing.stop") }).click();
  await expect(dennis.page.getByText(t("portal.did.grantWithdrawn"))).toBeVisible();
  await expect(goalCard(rik.page, goal)).toHaveCount(0);
  await expect(rik.page.getByText(t("portalPlan.noGoalsOf", { name: "Dennis" }))).toBeVisible();
  await expectNothingOf(rik.page, goal);

  await dennis.page.getByRole("button", { name: t("portal.undo") }).click();
  await expect(goalCard(rik.page, goal)).toBeVisible();
});

test("a worker who stops does not read on: the open plan closes and its words leave the page", async ({ enter }) => {
  const name = newWords("Noa");
  const [ingrid, sanne] = [await enter("dashboard", "ingrid"), await enter("dashboard", "sanne")];
  await startPlan(ingrid.page, { name, location: "Het Voorportaal" });
  await ingrid.page.getByRole("link", { name: t("dashboard.plan.workers") }).click();
  await choose(ingrid.page, { label: t("dashboard.assignments.who"), option: "Sanne" });
  await ingrid.page.getByRole("button", { name: t("dashboard.assignments.assignNow") }).click();
  await expect(ingrid.page.getByText(t("dashboard.assignments.assigned"))).toBeVisible();
  await openPlanAsWorker(sanne.page, name);

  const row = stepRow(ingrid.page, "Sanne");
  await row.getByRole("button", { name: t("dashboard.assignments.end") }).click();
  await ingrid.page
    .getByRole("dialog")
    .getByRole("button", { name: t("dashboard.assignments.end") })
    .click();
  await expect(sanne.page.getByRole("heading", { name: t("dashboard.plan.closedTitle"), level: 1 })).toBeVisible();
  await expectNothingOf(sanne.page, name);
});

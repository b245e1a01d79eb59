import { expect, newWords, test } from "../src/naast.ts";
import { goalCard } from "../src/page.ts";
import { addGoal, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

test("Rik takes part in two plans: he chooses one, and comes back for the other", async ({ enter }) => {
  const [ofDennis, ofJohan] = [newWords("Weer eens naar een wedstrijd"), newWords("Een eigen fiets")];
  const [dennis, johan] = [await enter("portal", "dennis"), await enter("portal", "johan")];
  await addGoal(dennis.page, { words: ofDennis, seenBy: "everyone" });
  await addGoal(johan.page, { words: ofJohan, seenBy: "everyone" });

  const { page } = await enter("portal", "rik");
  await expect(page.getByText(t("portalToday.choosePlan"))).toBeVisible();
  const plans = page.getByRole("region", { name: t("portalToday.plans") }).getByRole("link");
  await expect(plans).toHaveCount(2);
  // Before the choice nothing of either plan is shown.
  for (const words of [ofDennis, ofJohan]) await expect(page.getByText(words)).toHaveCount(0);

  await plans.filter({ hasText: t("portalPlan.titleOf", { name: "Dennis" }) }).click();
  await expect(page.getByText(t("portalToday.planOf", { name: "Dennis" }))).toBeVisible();
  await openPlan(page, "Dennis");
  await expect(goalCard(page, ofDennis)).toBeVisible();
  await expect(page.getByText(ofJohan)).toHaveCount(0);

  await page
    .getByRole("navigation", { name: t("portal.doors") })
    .getByRole("link", { name: t("portal.door.today") })
    .click();
  await page.getByRole("link", { name: t("portalToday.otherPlan") }).click();
  await plans.filter({ hasText: t("portalPlan.titleOf", { name: "Johan" }) }).click();
  await expect(page.getByText(t("portalToday.planOf", { name: "Johan" }))).toBeVisible();
  await openPlan(page, "Johan");
  await expect(goalCard(page, ofJohan)).toBeVisible();
  await expect(page.getByText(ofDennis)).toHaveCount(0);
});

test("who takes part in one plan is not asked which", async ({ enter }) => {
  const { page } = await enter("portal", "samira");
  await expect(page.getByText(t("portalToday.planOf", { name: "Dennis" }))).toBeVisible();
  await expect(page.getByText(t("portalToday.choosePlan"))).toHaveCount(0);
  await expect(page.getByRole("link", { name: t("portalToday.otherPlan") })).toHaveCount(0);
});

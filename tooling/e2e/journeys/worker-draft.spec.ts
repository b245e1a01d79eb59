import { openPlanAsWorker, reload } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { goalCard, open } from "../src/page.ts";
import { t } from "../src/words.ts";

test("what a worker types survives a reload and an ended sign-in", async ({ enter, address }) => {
  const [goal, comment] = ["Fleur ziet haar vader, op een rustige plek", newWords("Ik bel je morgen")];
  const [{ page }, elsewhere] = [await enter("dashboard", "ingrid"), await enter("dashboard", "ingrid")];
  const field = goalCard(page, goal).getByRole("textbox", { name: t("dashboard.goal.commentLabel") });
  const openComment = () =>
    goalCard(page, goal)
      .getByRole("button", { name: t("dashboard.goal.comment"), exact: true })
      .click();
  await openPlanAsWorker(page, "Lisa");
  const plan = page.url();
  await openComment();
  await field.fill(comment);
  await reload(page);
  await openComment();
  await expect(field).toHaveValue(comment);

  await open(elsewhere.page, `${address("dashboard")}/settings`);
  await elsewhere.page.getByRole("button", { name: t("dashboard.settings.endOthers") }).click();
  await expect(elsewhere.page.getByRole("button", { name: t("dashboard.settings.endOthers") })).toHaveCount(0);
  await goalCard(page, goal)
    .getByRole("button", { name: t("dashboard.goal.sayIt"), exact: true })
    .click();
  await expect(page.getByText(t("shared.failures.signedOut")).first()).toBeVisible();
  await expect(field).toHaveValue(comment);

  await page.goto(`${address("dashboard")}/sign-in`);
  await page.getByRole("button", { name: t("signIn.demo.enterAs", { name: "Ingrid" }) }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await open(page, plan);
  await openComment();
  await expect(field).toHaveValue(comment);
});

import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { stepRow } from "../src/page.ts";
import { addGoal, addStep, openPlan, openStart } from "../src/portal.ts";
import { t } from "../src/words.ts";

test("a worker writes down what somebody said on the telephone; it is marked, on paper, and put right by that person", async ({
  enter,
}) => {
  const [goal, step, said] = [newWords("Muziek maken"), newWords("De gitaar brengen"), newWords("Dat doe ik graag")];
  const [dennis, rik, ingrid] = [await enter("portal", "dennis"), await enter("portal", "rik"), await enter("dashboard", "ingrid")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await addStep(dennis.page, { what: step, ask: "Rik" });
  await openPlanAsWorker(ingrid.page, "Dennis");
  await ingrid.page.getByRole("link", { name: t("planTogether.recorded.title") }).click();
  const waiting = ingrid.page.getByRole("group").filter({ hasText: step });
  await waiting.getByText(step).click();
  await waiting.getByRole("radio", { name: t("planTogether.recorded.yes") }).check();
  await waiting.getByRole("textbox", { name: t("planTogether.recorded.words", { name: "Rik" }) }).fill(said);
  await waiting.getByRole("radio", { name: t("planTogether.recorded.ways.telephone") }).check();
  await waiting.getByRole("radio", { name: t("planTogether.recorded.readBackYes") }).check();
  await waiting.getByRole("button", { name: t("planTogether.recorded.save") }).click();

  const way = t("planTogether.recorded.ways.telephone");
  const mark = t("planTogether.recorded.mark", { by: "Ingrid", name: "Rik", way, read: "yes" });
  await openPlan(dennis.page);
  await expect(stepRow(dennis.page, step)).toContainText(mark);
  const slip = ingrid.page
    .locator(".recorded-answer")
    .filter({ hasText: step })
    .getByRole("link", { name: t("planTogether.recorded.slip") });
  await slip.click();
  await expect(ingrid.page.getByRole("heading", { name: t("planTogether.recorded.slipTitle") })).toBeVisible();
  await expect(ingrid.page.locator(".slip")).toContainText(said);
  await expect(ingrid.page.locator(".slip")).not.toContainText("Dennis");

  await openStart(rik.page).catch(() => undefined);
  await rik.page.goto(new URL(`${new URL(dennis.page.url()).pathname}/today`, rik.page.url()).href);
  const told = rik.page.locator("#waiting-together").filter({ hasText: step });
  await told.getByRole("link", { name: t("planTogether.recorded.waitingPress") }).click();
  await rik.page.getByText(t("planTogether.recorded.correctSave"), { exact: true }).first().click();
  await rik.page.getByRole("radio", { name: t("planTogether.recorded.no") }).check();
  await rik.page.getByRole("button", { name: t("planTogether.recorded.correctSave") }).click();
  await expect(rik.page.getByText(t("portal.did.answerRight"))).toBeVisible();
  await openPlan(dennis.page);
  await expect(stepRow(dennis.page, step)).toContainText(
    t("shared.steps.handedBack", { name: "Rik", you: "no", reader: "client", client: "Dennis" }).split(".")[0] ?? "",
  );
});

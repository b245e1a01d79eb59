import { openPlanAsWorker } from "../src/dashboard.ts";
import { planMeeting } from "../src/meeting.ts";
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

test("a worker writes down that somebody cannot come to a meeting; the meeting says so, marked, in both apps", async ({
  enter,
  address,
}) => {
  const [title, said] = [newWords("Over de zomer"), newWords("Ik werk die avond")];
  const [dennis, ingrid] = [await enter("portal", "dennis"), await enter("dashboard", "ingrid")];
  await openPlan(dennis.page);
  const path = await planMeeting(dennis.page, { title, point: newWords("Waar gaan we heen?") });
  await openPlanAsWorker(ingrid.page, "Dennis");
  await ingrid.page.getByRole("link", { name: t("planTogether.recorded.title") }).click();
  const asked = ingrid.page
    .getByRole("group")
    .filter({ hasText: title })
    .filter({ hasText: t("planTogether.recorded.asks", { name: "Rik" }) });
  await asked.getByText(title).click();
  await asked.getByRole("radio", { name: t("planTogether.recorded.comingAnswer.no") }).check();
  await asked.getByRole("textbox", { name: t("planTogether.recorded.words", { name: "Rik" }) }).fill(said);
  await asked.getByRole("radio", { name: t("planTogether.recorded.ways.telephone") }).check();
  await asked.getByRole("radio", { name: t("planTogether.recorded.readBackYes") }).check();
  await asked.getByRole("button", { name: t("planTogether.recorded.save") }).click();
  await expect(ingrid.page.locator(".recorded-answer").filter({ hasText: title })).toContainText(said);

  const how = { name: "Rik", way: t("planTogether.recorded.ways.telephone"), read: "yes" };
  await dennis.page.goto(`${address("portal")}${path}`);
  const comes = dennis.page.locator("#who-comes");
  await expect(comes).toContainText(said);
  await expect(comes).toContainText(t("planTogether.recorded.mark", { by: "Ingrid", ...how }));
  await ingrid.page.goto(`${address("dashboard")}${path.replace("/plan/", "/clients/").replace("/meeting/", "/meetings/")}`);
  await expect(ingrid.page.locator("#who-comes")).toContainText(t("planTogether.recorded.mark", { by: t("shared.you"), ...how }));
});

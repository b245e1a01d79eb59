import { personas } from "@naast/testing";
import { door, startPlan } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { t } from "../src/words.ts";

test("a worker starts a plan: it is empty, and nobody but the client writes the first words", async ({ enter }) => {
  const name = newWords("Robin");
  const { page } = await enter("dashboard", "ingrid");
  await startPlan(page, { name, location: "Het Voorportaal" });
  await expect(page.getByText(t("dashboard.plan.noPurpose", { client: name }))).toBeVisible();
  await expect(page.getByText(t("dashboard.plan.noGoals", { client: name }))).toBeVisible();
  await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);

  await page.getByRole("link", { name: t("dashboard.plan.workers") }).click();
  const taking = page.getByRole("region", { name: t("dashboard.assignments.going") });
  await expect(taking.getByRole("listitem")).toContainText(["Ingrid"]);

  await door(page, "today").click();
  await expect(page.getByText(t("dashboard.today.order", { day: "" }).replace(" · ", ""))).toBeVisible();
  await door(page, "plans").click();
  await expect(page.getByRole("main").getByRole("link", { name })).toBeVisible();
});

test("what is missing or already known is said, and what was typed stays", async ({ enter }) => {
  const { page } = await enter("dashboard", "ingrid");
  await door(page, "plans").click();
  await page.getByRole("link", { name: t("dashboard.plans.start") }).click();
  const name = page.getByRole("textbox", { name: t("dashboard.start.name") });
  const email = page.getByRole("textbox", { name: t("dashboard.start.email") });
  const start = page.getByRole("button", { name: t("dashboard.start.start") });
  await email.fill("dennis@naast.example");
  await start.click();
  const summary = page.getByRole("group", { name: t("dashboard.form.stillNeeded", { count: 2 }) });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([t("shared.invalid.writeSomething"), t("shared.invalid.choose")]);
  await expect(email).toHaveValue("dennis@naast.example");

  await name.fill(newWords("Robin"));
  await page.getByRole("button", { name: t("dashboard.start.location") }).click();
  await page.getByRole("option").first().click();
  await start.click();
  await expect(page.getByRole("link", { name: t("shared.invalid.emailKnown") })).toBeVisible();
});

test("who may not start a plan is not offered it", async ({ enter }) => {
  for (const { key } of personas.filter(({ role }) => role === "supportWorker" || role === "nightWorker" || role === "auditor")) {
    const { page, context } = await enter("dashboard", key);
    await page.goto("/clients");
    await expect(page.getByRole("link", { name: t("dashboard.plans.start") })).toHaveCount(0);
    await context.close();
  }
});

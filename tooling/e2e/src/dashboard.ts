import { expect, type Locator, type Page } from "@playwright/test";
import { awake } from "./page.ts";
import { t } from "./words.ts";

/** A worker opens a plan from the list of plans. */
export async function openPlanAsWorker(page: Page, client: string): Promise<void> {
  await openPlans(page);
  await page.getByRole("main").getByRole("link", { name: client }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("dashboard.plan.title", { client }));
}

/** A door of the rail. */
export function door(page: Page, words: "today" | "plans" | "week" | "settings"): Locator {
  return page.getByRole("navigation", { name: t("dashboard.doors.label") }).getByRole("link", { name: t(`dashboard.doors.${words}`) });
}

async function openPlans(page: Page): Promise<void> {
  await door(page, "plans").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("dashboard.plans.title"));
}

type NewPlan = { name: string; email?: string; location: string };

/** A worker starts a plan for a new client; afterwards that plan is open. */
export async function startPlan(page: Page, { name, email, location }: NewPlan): Promise<void> {
  await openPlans(page);
  await page.getByRole("link", { name: t("dashboard.plans.start") }).click();
  await page.getByRole("textbox", { name: t("dashboard.start.name") }).fill(name);
  if (email) await page.getByRole("textbox", { name: t("dashboard.start.email") }).fill(email);
  await choose(page, { label: t("dashboard.start.location"), option: location });
  await page.getByRole("button", { name: t("dashboard.start.start") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("dashboard.plan.title", { client: name }));
}

/** Chooses one of a list that opens. */
export async function choose(page: Page, { label, option }: { label: string; option: string }): Promise<void> {
  await page.getByRole("button", { name: label }).click();
  await page.getByRole("option", { name: option }).click();
}

/** Loads the page of a worker anew. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await awake(page);
}

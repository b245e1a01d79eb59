import type { Visibility } from "@naast/vocabulary";
import { expect, type Page } from "@playwright/test";
import { t } from "./words.ts";

/** Through the door at the bottom of the page: one's own plan, or that of a client. */
export async function openPlan(page: Page, client?: string): Promise<void> {
  const words = t(client ? "portal.door.plan" : "portal.door.myPlan");
  await page
    .getByRole("navigation", { name: t("portal.doors") })
    .getByRole("link", { name: words })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    client ? t("portalPlan.titleOf", { name: client }) : t("shared.titles.plan"),
  );
  // The words are there before the page is; who counts loads from here on counts the next one.
  await page.waitForLoadState("load");
}

/** To the first page, by the mark on top. */
export async function openStart(page: Page): Promise<void> {
  await page
    .getByRole("banner")
    .getByRole("link", { name: t("portal.name"), exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(t("portalToday.hello", { name: "" }).trim());
}

/** By the line at the end of the page. */
export async function openFromFoot(page: Page, where: "whoSeesWhat" | "whoLooked" | "takeAlong" | "myPart" | "settings"): Promise<void> {
  const foot = page.getByRole("complementary", { name: t("portal.more") });
  await foot.getByRole("link", { name: t(`portal.foot.${where}`) }).click();
}

type NewGoal = { words: string; seenBy: Visibility; readers?: readonly string[] };

/** The client adds a goal; afterwards the page of that goal is open. */
export async function addGoal(page: Page, { words, seenBy, readers = [] }: NewGoal): Promise<void> {
  await openPlan(page);
  await page.getByRole("link", { name: t("portalPlan.addGoal") }).click();
  await page.getByRole("textbox", { name: t("portalGoal.words") }).fill(words);
  await page.getByRole("radio", { name: t("shared.goalKinds.belonging") }).check();
  await page.getByRole("radio", { name: t(`shared.visibilityChoices.${seenBy}`) }).check();
  for (const reader of readers) await page.getByRole("checkbox", { name: reader }).check();
  await page.getByRole("button", { name: t("portalGoal.saveNew") }).click();
  await expect(page.getByRole("heading", { name: words })).toBeVisible();
}

/** Opens the page of a goal from the plan page. */
export async function openGoal(page: Page, words: string): Promise<void> {
  await page.getByRole("heading", { name: words }).getByRole("link").click();
  await expect(page.getByRole("heading", { name: t("portalGoal.conversation") })).toBeVisible();
}

/** The client adds a step from the page of its goal. `ask`: whom; nobody yet when left out. */
export async function addStep(page: Page, { what, ask }: { what: string; ask?: string }): Promise<void> {
  await page.getByRole("link", { name: t("portalPlan.addStep") }).click();
  await page.getByRole("textbox", { name: t("portalStep.what") }).fill(what);
  if (ask) await page.getByRole("radio", { name: t("portalStep.ask", { name: ask }) }).check();
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByRole("link", { name: what })).toBeVisible();
}

type Sharing = { words: string; seenBy: Visibility };

/** The client changes who may see something, on the page "who sees what". */
export async function changeWhoSees(page: Page, { words, seenBy }: Sharing): Promise<void> {
  await openFromFoot(page, "whoSeesWhat");
  const row = page.getByRole("group").filter({ hasText: words });
  await row.getByText(words).first().click();
  await row.getByRole("radio", { name: t(`shared.visibilityChoices.${seenBy}`) }).check();
  await row.getByRole("button", { name: t("portalForm.save") }).click();
}

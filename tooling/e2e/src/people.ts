import { type Circle, circles } from "@naast/vocabulary";
import { expect, type Locator, type Page } from "@playwright/test";
import { tabAndPress, tabAndType, tabTo } from "./keyboard.ts";
import { t } from "./words.ts";

/** Through the door at the bottom: the client's own people. */
export async function openPeople(page: Page): Promise<void> {
  await page
    .getByRole("navigation", { name: t("portal.doors") })
    .getByRole("link", { name: t("portal.door.myPeople") })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portal.door.myPeople"));
  await page.waitForLoadState("load");
}

/** Somebody on the drawing. */
export function node(page: Page, name: string, circle: Circle): Locator {
  return page.getByRole("link", { name: t("network.nodeWords", { name, circle: t(`network.onMap.${circle}`) }), exact: true });
}

/** The same somebody in the list, under their circle. */
export function row(page: Page, name: string, circle: Circle): Locator {
  return page
    .getByRole("list", { name: t(`network.circles.${circle}`), exact: true })
    .getByRole("listitem")
    .filter({ hasText: name });
}

/** The client puts somebody on the map, from the page of the map and back. */
export async function addToMap(page: Page, { name, circle }: { name: string; circle: Circle }): Promise<void> {
  await page.getByRole("link", { name: t("network.add") }).click();
  await page.getByRole("textbox", { name: t("network.label") }).fill(name);
  await page.getByRole("radio", { name: new RegExp(`^${t(`network.circles.${circle}`)}`) }).check();
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(row(page, name, circle)).toBeVisible();
}

/** The same by keys only, from the first page on: through the door, and with the form. */
export async function addToMapByKeys(page: Page, { name, circle }: { name: string; circle: Circle }): Promise<void> {
  const doors = page.getByRole("navigation", { name: t("portal.doors") });
  await tabAndPress(page, doors.getByRole("link", { name: t("portal.door.myPeople") }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portal.door.myPeople"));
  await tabAndPress(page, page.getByRole("link", { name: t("network.add") }));
  const label = page.getByRole("textbox", { name: t("network.label") });
  await label.waitFor();
  await tabAndType(page, { into: label, words: name });
  const wanted = page.getByRole("radio", { name: new RegExp(`^${t(`network.circles.${circle}`)}`) });
  const group = page.getByRole("radiogroup").or(page.getByRole("group")).filter({ has: wanted }).getByRole("radio").first();
  await tabTo(page, group);
  // Tab leads to the question, the arrows to the answer.
  for (let step = 0; step < circles.length && !(await wanted.isChecked()); step += 1) await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
  await tabAndPress(page, page.getByRole("button", { name: t("portalForm.save") }));
  await expect(row(page, name, circle)).toBeVisible();
}

/** Opens the page of somebody from the list. */
export async function openNode(page: Page, name: string, circle: Circle): Promise<void> {
  await row(page, name, circle).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
}

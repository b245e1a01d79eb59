import type { Locator, Page } from "@playwright/test";
import { tabAndPress, tabTo } from "../src/keyboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { awake } from "../src/page.ts";
import { addToMap, addToMapByKeys, node, openPeople, row } from "../src/people.ts";
import { t } from "../src/words.ts";

test("the map by keyboard only: somebody comes on it, moves to another circle, and that is taken back", async ({ enter }) => {
  const name = newWords("Tante");
  const { page } = await enter("portal", "meryem");
  await addToMapByKeys(page, { name, circle: "outer" });
  await awake(page);
  const mark = node(page, name, "outer");
  await tabTo(page, mark);

  const told = page.getByRole("figure").getByRole("status");
  const middle = t("network.nowIn", { name, circle: t("network.onMap.middle") });
  await moveTowardsMiddle(page, mark, async () => (await told.textContent())?.trim() === middle);
  await page.keyboard.press("Enter");
  await expect(page.getByText(t("portal.did.nodePlaced"))).toBeVisible();
  await expect(node(page, name, "middle")).toBeVisible();
  await expect(row(page, name, "middle")).toBeVisible();

  await tabAndPress(page, page.getByRole("button", { name: t("portal.undo") }));
  await expect(page.getByText(t("portal.did.undone"))).toBeVisible();
  await expect(row(page, name, "outer")).toBeVisible();
});

test("Escape puts somebody back where they were, and nothing is written", async ({ enter }) => {
  const name = newWords("Oom");
  const { page } = await enter("portal", "meryem");
  await openPeople(page);
  await addToMap(page, { name, circle: "middle" });
  await awake(page);
  await node(page, name, "middle").focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("figure").getByRole("status")).toHaveText(t("network.putBack", { name }));
  await page.reload();
  await expect(row(page, name, "middle")).toBeVisible();
});

test("a line between two people is drawn by keyboard only, and taken away again", async ({ enter }) => {
  const [one, other] = [newWords("Nicht"), newWords("Neef")];
  const { page } = await enter("portal", "meryem");
  await openPeople(page);
  for (const name of [one, other]) await addToMap(page, { name, circle: "middle" });
  await awake(page);
  await tabAndPress(page, row(page, one, "middle").getByRole("link"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(one);
  await awake(page);

  await tabAndPress(page, page.locator("summary", { hasText: t("network.drawTie") }));
  const who = page.getByRole("combobox", { name: t("network.tieTo") });
  await tabTo(page, who);
  // As a keyboard does: the first letters lead to the name.
  await page.keyboard.type(other);
  await expect(who.locator("option:checked")).toHaveText(other);
  await tabAndPress(page, page.getByRole("button", { name: t("network.draw") }));
  const line = t("network.tieWith.knows", { name: other });
  await expect(page.getByText(t("portal.did.tieDrawn"))).toBeVisible();
  await expect(page.getByText(line).first()).toBeVisible();

  await awake(page);
  await tabAndPress(page, page.getByRole("button", { name: line }));
  await expect(page.getByText(t("portal.did.tieRemoved"))).toBeVisible();
  await expect(page.getByText(line)).toHaveCount(0);
});

/** Arrow by arrow to the middle of the drawing, until it is where it should be. */
async function moveTowardsMiddle(page: Page, mark: Locator, isThere: () => Promise<boolean>) {
  for (let step = 0; step < 40; step += 1) {
    if (await isThere()) return;
    const away = await mark.evaluate((element) => {
      const map = element.closest("svg")?.getBoundingClientRect();
      const own = element.querySelector(".node-shape")?.getBoundingClientRect();
      if (!map || !own) throw new Error("there is no drawing");
      return { x: own.x + own.width / 2 - map.x - map.width / 2, y: own.y + own.height / 2 - map.y - map.height / 2 };
    });
    const key = Math.abs(away.x) > Math.abs(away.y) ? (away.x > 0 ? "ArrowLeft" : "ArrowRight") : away.y > 0 ? "ArrowUp" : "ArrowDown";
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  throw new Error("the arrows do not lead to the other circle");
}

import type { Locator, Page } from "@playwright/test";
import { expect, phone, test } from "../src/naast.ts";
import { awake } from "../src/page.ts";
import { openPeople } from "../src/people.ts";
import { printed } from "../src/printing.ts";
import { t } from "../src/words.ts";

const [people, ties] = [150, 400];

test("150 people: in short on a phone, everybody when asked, nobody left out of the list", async ({ enter }) => {
  const { page } = await enter("portal", "johan", { viewport: phone });
  await openPeople(page);
  const rows = page.locator("#list .person-row");
  await expect(rows).toHaveCount(people);
  const marks = page.locator("a.circle-node");
  expect(await marks.count()).toBeLessThan(40);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);

  await page.getByRole("link", { name: t("network.everybody") }).click();
  await expect(marks).toHaveCount(people);
  await expect(page.locator(".ties line")).toHaveCount(ties);
  // The drawing moves inside its own window; the page does not scroll sideways.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  await expect(page.getByRole("region", { name: t("network.scroll") })).toBeVisible();
});

test("150 people: one is dragged with the mouse, and that is taken back", async ({ enter }) => {
  const { page } = await enter("portal", "johan", { viewport: { width: 1280, height: 900 } });
  await openPeople(page);
  await page.getByRole("link", { name: t("network.everybody") }).click();
  await awake(page);
  const wilma = page.locator('a.circle-node[data-label="Wilma"]');
  const before = await wilma.getAttribute("data-circle");
  expect(before).toBe("inner");
  await wilma.scrollIntoViewIfNeeded();
  const box = await wilma.locator(".node-shape").boundingBox();
  if (!box) throw new Error("Wilma is not on the drawing");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const ring = await page.locator(".ring-inner").boundingBox();
  if (!ring) throw new Error("there is no inner ring");
  const goal = { x: ring.x + ring.width + 30, y: ring.y + ring.height / 2 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(x + ((goal.x - x) * step) / 10, y + ((goal.y - y) * step) / 10);
  await page.mouse.up();
  await expect(page.getByText(t("portal.did.nodePlaced"))).toBeVisible();
  await expect(wilma).toHaveAttribute("data-circle", "middle");
  await page.getByRole("button", { name: t("portal.undo") }).click();
  await expect(page.getByText(t("portal.did.undone"))).toBeVisible();
  await expect(page.locator('a.circle-node[data-label="Wilma"]')).toHaveAttribute("data-circle", "inner");
});

test("150 people on a phone: one is dragged with a finger, and a finger beside them scrolls past the map", async ({ enter }) => {
  const { page } = await enter("portal", "johan", { viewport: phone, hasTouch: true, isMobile: true });
  await openPeople(page);
  await page.getByRole("link", { name: t("network.everybody") }).tap();
  await awake(page);
  await expect(page.locator("svg.circles-ready")).toHaveCount(1);
  const wilma = page.locator('a.circle-node[data-label="Wilma"]');
  await expect(wilma).toHaveAttribute("data-circle", "inner");
  const moveFinger = await fingerOn(page);
  const scrolled = () => page.evaluate(() => Math.round(scrollY));

  await wilma.evaluate((mark) => mark.scrollIntoView({ block: "center", inline: "center" }));
  await moveFinger(
    await middleOf(wilma.locator(".node-shape")),
    await justOutside(page.locator(".ring-inner"), wilma.locator(".node-shape")),
  );
  await expect(page.getByText(t("portal.did.nodePlaced"))).toBeVisible();
  await expect(wilma).toHaveAttribute("data-circle", "middle");
  await page.getByRole("button", { name: t("portal.undo") }).tap();
  await expect(page.getByText(t("portal.did.undone"))).toBeVisible();
  await expect(page.locator('a.circle-node[data-label="Wilma"]')).toHaveAttribute("data-circle", "inner");

  // From inside the drawing, where nobody stands, the page goes on under the finger, and nobody is moved.
  await page.locator("svg.circles").evaluate((map) => map.scrollIntoView({ block: "start" }));
  const [gap, at] = [await gapInMap(page), await scrolled()];
  await moveFinger(gap, { x: gap.x, y: gap.y - 300 });
  await expect.poll(scrolled).toBeGreaterThan(at + 150);
  await expect(page.getByText(t("portal.did.nodePlaced"))).toHaveCount(0);
});

test("one person or 150: the map and everybody in the list are one sheet of paper, in letters that can be read", async ({ enter }) => {
  for (const who of ["johan", "lisa"] as const) {
    const { page } = await enter("portal", who);
    await openPeople(page);
    const all = await page.locator("#list .person-row").count();
    await page.getByRole("link", { name: t("network.onPaper") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("network.paperTitle"));
    await expect(page.locator(".paper-map-list li")).toHaveCount(all);
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: "print" });
    expect(await printed(page)).toEqual({ pages: 1, isA4: true });
    // What sticks out of the sheet makes a browser print everything smaller: nothing does, and the letters are ten pixels or more.
    const paper = await page.evaluate(() => ({
      lowest: Math.max(...[...document.querySelectorAll(".paper-map-list li")].map((row) => row.getBoundingClientRect().bottom + scrollY)),
      widest: Math.max(...[...document.querySelectorAll(".paper-map-list li")].map((row) => row.getBoundingClientRect().right)),
      letters: Number.parseFloat(getComputedStyle(document.querySelector(".paper-map-list li") ?? document.body).fontSize),
    }));
    expect(paper.lowest).toBeLessThan(1123);
    expect(paper.widest).toBeLessThan(794);
    expect(paper.letters).toBeGreaterThan(10);
  }
});

type Spot = { x: number; y: number };

async function middleOf(target: Locator): Promise<Spot> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${String(target)} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** From the middle of the ring over the mark, and a little further than the ring. */
async function justOutside(ring: Locator, mark: Locator): Promise<Spot> {
  const [middle, at, box] = [await middleOf(ring), await middleOf(mark), await ring.boundingBox()];
  const far = Math.hypot(at.x - middle.x, at.y - middle.y);
  const further = ((box?.width ?? 0) / 2 + 30) / far;
  return { x: middle.x + (at.x - middle.x) * further, y: middle.y + (at.y - middle.y) * further };
}

/** A spot in the drawing on which nobody stands, with room above it for a finger to go up. */
function gapInMap(page: Page): Promise<Spot> {
  return page.locator("svg.circles").evaluate((map) => {
    const { left, width } = map.getBoundingClientRect();
    for (let y = 400; y < innerHeight; y += 4) {
      for (let x = Math.max(left, 0) + 8; x < Math.min(left + width, innerWidth) - 8; x += 4) {
        const there = document.elementFromPoint(x, y);
        if (there && map.contains(there) && !there.closest("a.circle-node")) return { x, y };
      }
    }
    throw new Error("the drawing has no room between people");
  });
}

/** One finger on the glass: down, over it in ten steps, and up. */
async function fingerOn(page: Page): Promise<(from: Spot, to: Spot) => Promise<void>> {
  const glass = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Spot[]) =>
    glass.send("Input.dispatchTouchEvent", { type, touchPoints });
  return async (from, to) => {
    await touch("touchStart", [from]);
    for (let step = 1; step <= 10; step += 1) {
      await touch("touchMove", [{ x: from.x + ((to.x - from.x) * step) / 10, y: from.y + ((to.y - from.y) * step) / 10 }]);
    }
    await touch("touchEnd", []);
  };
}

import type { Page } from "@playwright/test";
import { signIn, startApps } from "../apps.ts";
import { enter, openBrowser } from "../browser.ts";
import { atMost, onlyPrinted } from "../figures.ts";
import { median, quantile } from "../statistics.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

/** Johan of the seed knows half the harbour: 150 people and 400 ties. */
const person = "johan";
const [people, ties] = [150, 400];
const steps = 240;
/** One frame of a screen that draws sixty a second. */
const frame = 1000 / 60;

type Timed = { handled: number[]; between: number[] };
declare global {
  interface Window {
    dragged: Timed;
  }
}

/** For each frame in which the pointer moved: how long from the event until the frame was painted, and from frame to frame. */
function watchFrames(): void {
  const timed: Timed = { handled: [], between: [] };
  window.dragged = timed;
  let asked: number | null = null;
  let before: number | null = null;
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    if (asked !== null) timed.handled.push(performance.now() - asked);
    asked = null;
  };
  const onFrame = (now: number) => {
    if (before !== null) timed.between.push(now - before);
    before = now;
    // After the frame callbacks come style, layout and paint; the message comes after those.
    if (asked !== null) painted.port2.postMessage(null);
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  addEventListener("pointermove", () => (asked ??= performance.now()), { capture: true });
}

/** Drags the first of the circles round and round, and gives the times. */
async function drag(page: Page): Promise<Timed> {
  const node = page.locator("a.circle-node").first();
  await node.scrollIntoViewIfNeeded();
  const box = await node.locator(".node-shape").boundingBox();
  if (!box) throw new Error("there is nobody on the circles");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(watchFrames);
  for (let step = 1; step <= steps; step += 1) {
    const angle = step / 9;
    await page.mouse.move(x + Math.sin(angle) * 60, y + (1 - Math.cos(angle)) * 60);
  }
  const timed = await page.evaluate(() => window.dragged);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  return timed;
}

async function measure(place: Workplace) {
  const { file } = await place.filled({ name: "map", plans: 1, fullEvery: 1 });
  const apps = await startApps({ file, folder: place.folder, apps: ["portal"] });
  const browser = await openBrowser();
  try {
    const portal = apps.address("portal");
    const context = await enter(browser, { address: portal, cookie: await signIn(portal, person) });
    const page = await context.newPage();
    await page.goto(portal);
    await page.getByRole("link", { name: "Mijn mensen" }).click();
    await page.waitForURL(/\/people/);
    await page.goto(`${page.url().split("?")[0]}?map=all`);
    await page.locator("svg.circles-ready").waitFor();
    const found = [await page.locator("a.circle-node").count(), await page.locator(".ties line").count()];
    if (found.join() !== [people, ties].join()) throw new Error(`the map has ${found.join(" people and ")} ties`);
    place.say("warming up");
    await drag(page);
    place.say(`dragging one of ${people} people, ${steps} steps`);
    const { handled, between } = await drag(page);
    place.say(`${handled.length} frames with a move; ${median(handled).toFixed(2)} ms the middle one`);
    return [
      atMost({ id: "map-drag", value: quantile(handled, 0.95), bound: frame, unit: "ms from a move to its frame painted, 95th percentile" }),
      onlyPrinted({ id: "map-drag-between", value: quantile(between, 0.95), unit: "ms from frame to frame while dragging, 95th percentile" }),
    ];
  } finally {
    await browser.close();
    await apps.stop();
  }
}

export const mapDrag: Row = { id: "map-drag", title: "Dragging on a map of 150 people and 400 ties", measure };

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

/**
 * Runs in the page. For each frame in which the pointer moved: how long the page worked on it, from hearing of the move and
 * from the beginning of the frame until it was painted; and how long from one frame to the next.
 */
function watchFrames(): Timed {
  const timed: Timed = { handled: [], between: [] };
  let hearing = 0;
  let moved = false;
  let frame = 0;
  const painted = new MessageChannel();
  painted.port1.addEventListener("message", () => {
    timed.handled.push(performance.now() - frame + hearing);
    hearing = 0;
  });
  painted.port1.start();
  const onFrame = (now: number) => {
    if (frame > 0) timed.between.push(now - frame);
    frame = now;
    // After the callbacks of the frame come style, layout and paint; the message comes after those.
    if (moved) painted.port2.postMessage(null);
    moved = false;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  let heardAt = 0;
  addEventListener("pointermove", () => (heardAt = performance.now()), { capture: true });
  addEventListener("pointermove", () => {
    hearing += performance.now() - heardAt;
    moved = true;
  });
  return timed;
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
  const watched = await page.evaluateHandle(watchFrames);
  for (let step = 1; step <= steps; step += 1) {
    const angle = step / 9;
    await page.mouse.move(x + Math.sin(angle) * 60, y + (1 - Math.cos(angle)) * 60);
  }
  const timed = await watched.jsonValue();
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
      atMost({
        id: "map-drag",
        value: quantile(handled, 0.95),
        bound: frame,
        unit: "ms of work until a move is painted, 95th percentile",
      }),
      onlyPrinted({
        id: "map-drag-between",
        value: quantile(between, 0.95),
        unit: "ms from frame to frame while dragging, 95th percentile",
      }),
    ];
  } finally {
    await browser.close();
    await apps.stop();
  }
}

export const mapDrag: Row = { id: "map-drag", title: "Dragging on a map of 150 people and 400 ties", measure };

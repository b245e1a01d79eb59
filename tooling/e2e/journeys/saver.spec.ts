import { clientIdOf } from "@naast/testing";
import type { Page } from "@playwright/test";
import { expect, newWords, test } from "../src/naast.ts";
import { goalCard } from "../src/page.ts";
import { addGoal, openFromFoot, openPlan, openStart } from "../src/portal.ts";
import { t } from "../src/words.ts";

/** The scripts and letters that were fetched from now on. What the page itself forbids never leaves the browser. */
function fetchedBy(page: Page): string[] {
  const fetched: string[] = [];
  page.on("requestfinished", (request) => {
    if (["script", "font"].includes(request.resourceType())) fetched.push(request.url());
  });
  return fetched;
}

async function saveData(page: Page, choice: "saverOn" | "saverOff"): Promise<void> {
  await openFromFoot(page, "settings");
  const group = page.getByRole("group", { name: t("portalSettings.dataSaver") });
  await group.getByRole("radio", { name: t(`portalSettings.${choice}`) }).check();
  await page.getByRole("button", { name: t("portalSettings.save") }).click();
  await expect(page.getByText(t("portal.did.settings"))).toBeVisible();
  await openStart(page);
}

test("with data saver on no script and no letters are fetched on any device, and the plan works", async ({ enter }) => {
  const goal = newWords("Een fiets");
  const first = await enter("portal", "johan");
  await saveData(first.page, "saverOn");

  const { page } = await enter("portal", "johan");
  const fetched = fetchedBy(page);
  await addGoal(page, { words: goal, seenBy: "workers" });
  await openPlan(page);
  await expect(goalCard(page, goal)).toBeVisible();
  await openFromFoot(page, "whoSeesWhat");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalSharing.title"));
  expect(fetched).toEqual([]);

  await saveData(page, "saverOff");
  await openPlan(page);
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
});

test("a browser that asks to save data is listened to, whatever its reader chose", async ({ browser, address }) => {
  const context = await browser.newContext({ baseURL: address("portal"), extraHTTPHeaders: { "save-data": "on" } });
  await context.request.post("/api/demo/sign-in", { form: { person: "kees" }, headers: { origin: address("portal") } });
  const page = await context.newPage();
  const fetched = fetchedBy(page);
  await page.goto(`/plan/${clientIdOf("johan")}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalPlan.titleOf", { name: "Johan" }));
  await page.getByRole("link", { name: t("portal.door.people") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalPlan.peopleOf", { name: "Johan" }));
  expect(fetched).toEqual([]);
  await context.close();
});

import { openPlanAsWorker } from "../src/dashboard.ts";
import { desk, expect, test } from "../src/naast.ts";
import { awake, expectNothingOf } from "../src/page.ts";
import { signInByCode } from "../src/sign-in.ts";
import { t } from "../src/words.ts";

test("ten quiet minutes close the dashboard on a shared device, and the way back shows nothing", async ({ browser, address }) => {
  test.slow();
  const context = await browser.newContext({ baseURL: address("dashboard"), viewport: desk, locale: "nl-NL" });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto("/sign-in");
  await signInByCode(page, { portal: address("portal"), email: "ingrid@naast.example", sharedDevice: true });
  await expect(page.getByRole("table")).toBeVisible();
  await awake(page);
  await openPlanAsWorker(page, "Lisa");
  const goal = "Fleur ziet haar vader, op een rustige plek";
  await expect(page.getByRole("article", { name: goal })).toBeVisible();
  await page.clock.runFor("09:30");
  await page.keyboard.press("Tab");
  await page.clock.runFor("09:30");
  await expect(page.getByRole("article", { name: goal })).toBeVisible();
  await page.clock.runFor("00:40");
  await expect(page).toHaveURL(`${address("dashboard")}/locked`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("dashboard.locked.title"));
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length]);
  expect(kept).toEqual([0, 0, 0]);
  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack();
    await expectNothingOf(page, goal);
  }
  await page.goto("/clients");
  await expect(page.getByRole("textbox", { name: t("signIn.email") })).toBeVisible();
  await context.close();
});

import { startPlan } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { countLoads, goalCard } from "../src/page.ts";
import { addGoal, openPlan } from "../src/portal.ts";
import { signInByCode } from "../src/sign-in.ts";
import { t } from "../src/words.ts";

test("the client of a new plan signs in, writes the purpose and a first goal; the worker sees both appear", async ({
  enter,
  address,
  browser,
}) => {
  const [name, purpose, goal] = [newWords("Robin"), newWords("Ik wil niet meer alleen eten"), newWords("Op vrijdag samen eten")];
  const email = `${name.toLowerCase().replace(" ", ".")}@naast.example`;
  const ingrid = await enter("dashboard", "ingrid");
  await startPlan(ingrid.page, { name, email, location: "Het Voorportaal" });
  const loads = countLoads(ingrid.page);

  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto(address("portal"));
  await signInByCode(page, { portal: address("portal"), email });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("portalToday.hello", { name }));

  await page.getByRole("link", { name: t("portalPlan.writePurpose") }).click();
  await page.getByRole("textbox", { name: t("portalPlan.purposeLabel") }).fill(purpose);
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByText(t("portal.did.purposeWritten"))).toBeVisible();
  await expect(ingrid.page.getByRole("region", { name: t("dashboard.plan.purposeLabel", { client: name }) })).toContainText(purpose);

  await addGoal(page, { words: goal, seenBy: "workers" });
  await expect(page.getByText(t("portal.did.goalAdded"))).toBeVisible();
  await openPlan(page);
  await expect(goalCard(page, goal)).toContainText(t("shared.visibilities.workers", { own: "yes", client: name }));
  await expect(goalCard(ingrid.page, goal)).toBeVisible();
  expect(loads()).toBe(0);
  await context.close();
});

test("a goal without words is not kept; the page says what to do and what was typed stays", async ({ enter }) => {
  const why = newWords("Omdat het stil is");
  const { page } = await enter("portal", "dennis");
  await openPlan(page);
  await page.getByRole("link", { name: t("portalPlan.addGoal") }).click();
  await page.getByRole("textbox", { name: t("portalGoal.why") }).fill(why);
  await page.getByRole("button", { name: t("portalGoal.saveNew") }).click();
  const summary = page.getByRole("group", { name: t("portalForm.oneThing", { count: 2 }) });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: t("shared.invalid.writeSomething") }).click();
  await expect(page.getByRole("textbox", { name: t("portalGoal.words") })).toBeFocused();
  await expect(page.getByRole("textbox", { name: t("portalGoal.why") })).toHaveValue(why);
});

import { readFileSync } from "node:fs";
import { clientIdOf } from "@naast/testing/ids";
import { unzipSync } from "fflate";
import { startPlan } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { openFromFoot, openPlan } from "../src/portal.ts";
import { signInByCode } from "../src/sign-in.ts";
import { t } from "../src/words.ts";

test("a client takes the plan along, and it is the same plan where it is placed", async ({ address, browser, enter }) => {
  const dennis = await enter("portal", "dennis");
  await openFromFoot(dennis.page, "takeAlong");
  const download = dennis.page.waitForEvent("download");
  await dennis.page.getByRole("link", { name: t("portalTakeAlong.wholePress") }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("mijn-plan.zip");
  const inside = unzipSync(readFileSync(await file.path()));
  expect(Object.keys(inside).toSorted()).toEqual([
    "mijn-plan.html",
    "mijn-plan.json",
    "mijn-plan.pdf",
    "wat-ik-deelde.html",
    "wat-ik-deelde.json",
  ]);
  const plan = inside["mijn-plan.json"];
  if (!plan) throw new Error("the plan is in the file");

  const name = newWords("Robin");
  const email = `${name.replaceAll(/[^a-z0-9]/gi, "").toLowerCase()}@naast.example`;
  const ingrid = await enter("dashboard", "ingrid");
  await startPlan(ingrid.page, { name, email, location: "Het Voorportaal" });
  const context = await browser.newContext({ baseURL: address("portal"), viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await signInByCode(page, { portal: address("portal"), email });
  await openFromFoot(page, "takeAlong");
  await page.getByRole("link", { name: t("portalTakeAlong.bringLink") }).click();

  const choose = page.getByLabel(t("portalTakeAlong.file"));
  await choose.setInputFiles({ name: "mijn-plan.json", mimeType: "application/json", buffer: Buffer.from('{"format":"naast-plan"}') });
  await page.getByRole("button", { name: t("portalTakeAlong.look") }).click();
  await expect(page.getByText(t("portalTakeAlong.wrong.fileWrong", { place: "version" }))).toBeVisible();
  await choose.setInputFiles({ name: "mijn-plan.json", mimeType: "application/json", buffer: Buffer.from(plan) });
  await page.getByRole("button", { name: t("portalTakeAlong.look") }).click();
  await expect(page.getByRole("heading", { name: t("portalTakeAlong.previewTitle") })).toBeVisible();
  await page.getByRole("radio", { name: t("portalTakeAlong.mine") }).check();
  await page.getByRole("button", { name: t("portalTakeAlong.place") }).click();
  await expect(page.getByText(t("portal.did.broughtIn"))).toBeVisible();

  const goalsOn = (where: typeof page) => where.getByRole("article").getByRole("heading", { level: 2 }).allInnerTexts();
  await openPlan(dennis.page);
  expect(await goalsOn(page)).toEqual(await goalsOn(dennis.page));
  await context.close();
});

test("taken along without others, the plan names nobody else", async ({ address, enter }) => {
  const { context } = await enter("portal", "dennis");
  const answer = await context.request.get(`${address("portal")}/plan/${clientIdOf("dennis")}/take-along/file?others=no`);
  expect(answer.status()).toBe(200);
  const inside = unzipSync(await answer.body());
  const text = ["mijn-plan.html", "mijn-plan.json"].map((name) => Buffer.from(inside[name] ?? []).toString("utf8")).join("\n");
  expect(text).toContain("Elke week iemand zien die ik ken");
  for (const other of ["Samira", "Rik", "Ingrid", "Sanne", "Bas", "De Vries", "Youssef"])
    expect(text).not.toMatch(new RegExp(`\\b${other}\\b`));
});

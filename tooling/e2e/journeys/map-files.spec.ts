import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, newWords, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const withoutScript = { javaScriptEnabled: false };

/** To one of the pages of the map, by its address: how one gets there is on the page of the map itself. */
async function openMapPage(page: Page, part: string): Promise<void> {
  await openPlan(page);
  await page.goto(`${new URL(page.url()).pathname}/people${part}`);
}

/** What stands on the map, by the equal list. */
async function namesOn(page: Page): Promise<readonly string[]> {
  await openMapPage(page, "");
  return page.getByRole("main").getByRole("listitem").allInnerTexts();
}

async function choose(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await openMapPage(page, "/exchange");
  await page.getByLabel(t("mapFiles.import.file"), { exact: true }).setInputFiles({ ...file, mimeType: "application/octet-stream" });
  await page.getByRole("button", { name: t("mapFiles.import.check") }).click();
}

for (const format of ["networkCanvas", "graphml", "egor"] as const) {
  test(`without script: a map goes out as ${format} and comes in in another plan`, async ({ enter }) => {
    const [name, place] = [newWords("Tante"), newWords("Bankje")];
    const dennis = await enter("portal", "dennis", withoutScript);
    await openMapPage(dennis.page, "/long-list/street");
    await dennis.page.getByRole("textbox", { name: t("mapViews.longList.names") }).fill(`${name}\n\n${place}`);
    await dennis.page.getByRole("button", { name: t("mapViews.longList.add") }).click();
    await expect(dennis.page.getByText(t("portal.did.nodesAdded"))).toBeVisible();

    await openMapPage(dennis.page, "/exchange");
    await dennis.page.getByRole("radio", { name: t(`mapFiles.export.formats.${format}`) }).check();
    const download = dennis.page.waitForEvent("download");
    await dennis.page.getByRole("button", { name: t("mapFiles.export.download") }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("kaart.zip");
    const buffer = await readFile(await file.path());

    const { page } = await enter("portal", "meryem", withoutScript);
    await choose(page, { name: "kaart.zip", buffer });
    await expect(page.getByRole("heading", { name: t("mapFiles.preview.title") })).toBeVisible();
    await expect(page.getByText("takes_part").first()).toBeVisible();
    await page.getByRole("button", { name: t("mapFiles.preview.confirm") }).click();
    await expect(page.getByText(t("portal.did.mapImported"))).toBeVisible();
    for (const words of [name, place]) await expect(page.getByRole("link", { name: words }).first()).toBeVisible();
    await page.getByRole("button", { name: t("portal.undo") }).click();
    expect((await namesOn(page)).join()).not.toContain(name);
  });
}

test("a damaged file is refused with its line, and nothing changes", async ({ enter }) => {
  const name = newWords("Halve");
  const { page } = await enter("portal", "dennis");
  const before = await namesOn(page);
  const rows = ["nodeID,networkCanvasEgoUUID,networkCanvasUUID,name", `1,ego,aaa,${name}`, '2,ego,bbb,"breekt af'];
  await choose(page, { name: "1_1_attributeList_Person.csv", buffer: Buffer.from(rows.join("\r\n")) });
  await expect(page.getByText(t("mapFiles.refused.where", { file: "1_1_attributeList_Person.csv", line: 3 }))).toBeVisible();
  await expect(page.getByText(t("mapFiles.refused.problem.table"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("mapFiles.preview.confirm") })).toHaveCount(0);
  expect(await namesOn(page)).toEqual(before);
});

test("without script: a file that is too large is refused in words", async ({ enter }) => {
  const { page } = await enter("portal", "dennis", withoutScript);
  await choose(page, { name: "kaart.csv", buffer: Buffer.alloc(3_000_000, "a") });
  await expect(page.getByText(t("mapFiles.refused.problem.tooLarge"))).toBeVisible();
  await expect(page.getByText(t("mapFiles.refused.nothing"))).toBeVisible();
});

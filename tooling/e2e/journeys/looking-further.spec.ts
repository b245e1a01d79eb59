import { clientIdOf } from "@naast/testing/ids";
import { expect, newWords, test } from "../src/naast.ts";
import { openNode, openPeople, row } from "../src/people.ts";
import { t } from "../src/words.ts";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with script" : "without script";

  test(`the client stops halfway through the long list, and goes on at the question of their choice, ${how}`, async ({ enter }) => {
    const [teacher, friend, neighbour] = [newWords("Juf"), newWords("Bart"), newWords("Buur")];
    const { page } = await enter("portal", "meryem", { javaScriptEnabled });
    await openPeople(page);
    await page.getByRole("link", { name: t("mapViews.longList.title") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("mapViews.longList.prompts.school"));
    const names = page.getByRole("textbox", { name: t("mapViews.longList.names") });
    await names.fill(`${teacher}\n\n${friend}`);
    await page.getByRole("button", { name: t("mapViews.longList.add") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("mapViews.longList.prompts.work"));
    await page.getByRole("link", { name: t("mapViews.longList.stop") }).click();
    for (const name of [teacher, friend]) await expect(row(page, name, "outside")).toBeVisible();

    await page.getByRole("link", { name: t("mapViews.longList.title") }).click();
    await page.getByText(t("mapViews.longList.others")).click();
    await page.getByRole("link", { name: t("mapViews.longList.prompts.street") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("mapViews.longList.prompts.street"));
    await names.fill(neighbour);
    await page.getByRole("button", { name: t("mapViews.longList.add") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("mapViews.longList.prompts.sport"));
    await openPeople(page);
    await expect(row(page, neighbour, "outside")).toBeVisible();
  });

  test(`looking further at somebody: a number is asked in words, and what was written stays, ${how}`, async ({ enter }) => {
    const met = newWords("Op de markt");
    const { page } = await enter("portal", "dennis", { javaScriptEnabled });
    await page.goto(`/plan/${clientIdOf("dennis")}/people`);
    await openNode(page, "Samira", "inner");
    await page.getByRole("link", { name: t("mapViews.deepening.link") }).click();
    const often = page.getByRole("textbox", { name: t("mapViews.deepening.faceToFace") });
    await page.getByRole("textbox", { name: t("mapViews.deepening.met") }).fill(met);
    await often.fill("soms");
    await page.getByRole("button", { name: t("portalForm.save") }).click();
    await expect(page.getByRole("link", { name: t("shared.invalid.chooseNumber") })).toBeVisible();
    await expect(page.getByRole("textbox", { name: t("mapViews.deepening.met") })).toHaveValue(met);
    await often.fill("12");
    await page.getByRole("button", { name: t("portalForm.save") }).click();
    await expect(page.getByText(t("portal.did.deepeningWritten")).first()).toBeVisible();
    await page.reload();
    await expect(often).toHaveValue("12");
    await expect(page.getByRole("textbox", { name: t("mapViews.deepening.met") })).toHaveValue(met);
  });
}

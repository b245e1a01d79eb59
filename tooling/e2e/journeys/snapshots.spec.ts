import { expect, newWords, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

test("without script: the client keeps the map of today, and later reads in words what is different", async ({ enter }) => {
  const [words, name] = [newWords("Na het verhuizen"), newWords("Buurman")];
  const { page } = await enter("portal", "dennis", { javaScriptEnabled: false });
  await openPlan(page);
  const people = `${new URL(page.url()).pathname}/people`;
  await page.goto(`${people}/snapshots`);
  await page.getByRole("textbox", { name: t("mapViews.snapshots.words") }).fill(words);
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByText(t("portal.did.snapshotTaken"))).toBeVisible();

  await page.goto(`${people}/long-list/street`);
  await page.getByRole("textbox", { name: t("mapViews.longList.names") }).fill(name);
  await page.getByRole("button", { name: t("mapViews.longList.add") }).click();
  await expect(page.getByText(t("portal.did.nodesAdded"))).toBeVisible();
  await page.goto(`${people}/snapshots`);
  const row = page.getByRole("listitem").filter({ hasText: words });
  await row.getByRole("link", { name: t("mapViews.snapshots.compare") }).click();
  const changes = page.getByRole("region", { name: t("mapViews.snapshots.changed") });
  await expect(changes).toContainText(t("mapViews.changes.came", { label: name, node: "person" }));

  await page.goto(`${people}/snapshots`);
  await row.getByRole("button").click();
  await expect(page.getByText(t("portal.did.snapshotRemoved"))).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.getByRole("button", { name: t("portal.undo") }).click();
  await expect(row).toHaveCount(1);
});

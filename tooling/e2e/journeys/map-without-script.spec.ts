import { expect, newWords, test } from "../src/naast.ts";
import { addToMap, openNode, openPeople, row } from "../src/people.ts";
import { t } from "../src/words.ts";

test("the map without script: add, change, move, draw a line, share, take off, and take that back", async ({ enter }) => {
  const [name, other] = [newWords("Buurman"), newWords("Bakker")];
  const { page } = await enter("portal", "meryem", { javaScriptEnabled: false });
  await openPeople(page);
  await addToMap(page, { name, circle: "outer" });
  await addToMap(page, { name: other, circle: "middle" });

  await openNode(page, name, "outer");
  await page.getByRole("button", { name: t("network.circles.inner") }).click();
  await expect(page.getByText(t("portal.did.nodePlaced"))).toBeVisible();

  await page.getByText(t("network.change"), { exact: true }).click();
  const change = page.locator("#change");
  await change.getByRole("combobox", { name: t("network.wish") }).selectOption({ label: t("network.wishes.more") });
  await change.getByRole("textbox", { name: t("network.note") }).fill("Hij groet altijd.");
  await change.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByText(t("portal.did.nodeChanged"))).toBeVisible();
  await expect(page.getByText("Hij groet altijd.").first()).toBeVisible();

  await page.getByText(t("network.drawTie"), { exact: true }).click();
  await page.getByRole("combobox", { name: t("network.tieTo") }).selectOption({ label: other });
  await page.getByRole("button", { name: t("network.draw") }).click();
  await expect(page.getByText(t("network.tieWith.knows", { name: other })).first()).toBeVisible();

  await page.getByText(t("network.seenBy"), { exact: true }).click();
  await page.getByRole("radio", { name: t("shared.visibilityChoices.workers") }).check();
  await page
    .locator("#seen-by-form")
    .getByRole("button", { name: t("portalForm.save") })
    .click();
  await expect(page.getByText(t("portal.did.visibility"))).toBeVisible();

  await page.getByText(t("network.remove"), { exact: true }).click();
  await page.getByRole("button", { name: t("network.removeNow") }).click();
  await expect(page.getByText(t("portal.did.nodeRemoved"))).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  await page.getByRole("button", { name: t("portal.undo") }).click();
  await expect(row(page, name, "inner")).toBeVisible();
  await openNode(page, name, "inner");
  await expect(page.getByText(t("network.tieWith.knows", { name: other })).first()).toBeVisible();
});

test("the data saver puts the list first and folds the circles", async ({ enter, address }) => {
  const { page, context } = await enter("portal", "dennis");
  await context.addCookies([{ name: "naast-data-saver", value: "on", url: address("portal") }]);
  await openPeople(page);
  await expect(row(page, "Samira", "inner")).toBeVisible();
  await expect(page.getByRole("figure")).toBeHidden();
  await page.getByText(t("network.circlesTab"), { exact: true }).click();
  await expect(page.getByRole("figure")).toBeVisible();
});

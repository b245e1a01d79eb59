import { clientIdOf } from "@naast/testing/ids";
import { expect, newWords, test } from "../src/naast.ts";
import { open } from "../src/page.ts";
import { t } from "../src/words.ts";

test("after a sentence at a field, typing and pressing at once sends it: the press stays under the pointer", async ({ enter, address }) => {
  const { page } = await enter("dashboard", "ingrid");
  await open(page, `${address("dashboard")}/clients/${clientIdOf("dennis")}/invite`);
  const form = page.getByRole("form", { name: t("dashboard.invite.nominate") });
  const press = form.getByRole("button", { name: t("dashboard.invite.send") });
  await press.click();
  await expect(form.locator(".field-error").first()).toBeVisible();
  const fields = form.getByRole("textbox");
  for (let place = 0; place < (await fields.count()); place += 1) await fields.nth(place).pressSequentially(newWords("Iemand"));
  const box = await press.boundingBox();
  if (!box) throw new Error("the press is on the page");
  // As a hand does it: down and up at one place, without looking again.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByText(t("dashboard.invite.nominated", { client: "Dennis" }))).toBeVisible();
});

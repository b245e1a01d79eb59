import type { Browser, Page } from "@playwright/test";
import { openWithCode, planOf, sendByLetter, writeInvitation } from "../src/inviting.ts";
import { almostYes, borrowedPhone } from "../src/joining.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

type Coming = { browser: Browser; address: string; client: Page; name: string };

/** Somebody new says yes, on a phone without script; the page with everybody who takes part is open. */
async function comesIn({ browser, address, client, name }: Coming): Promise<Page> {
  await openPlan(client);
  await writeInvitation(client, { label: name });
  const page = await borrowedPhone(browser, address);
  await openWithCode(page, await sendByLetter(client, name));
  await almostYes(page, name);
  await page.getByRole("button", { name: t("invited.yes.send") }).click();
  await page.getByRole("button", { name: t("invited.joined.go") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await page.goto(`${planOf(client)}/people`);
  await expect(page.getByRole("main")).toContainText(name);
  return page;
}

async function mayKnow(client: Page, { name, words }: { name: string; words: "knownYes" | "knownNo" }): Promise<void> {
  await client.goto(`${planOf(client)}/people`);
  await client.getByRole("link", { name: t("portalSharing.about", { name }) }).click();
  await client.getByRole("radio", { name: t(`portalMember.person.${words}`) }).check();
  await client.getByRole("button", { name: t("portalMember.person.save") }).click();
  await expect(client.getByText(t("portal.did.memberChanged"))).toBeVisible();
}

test("who takes part does not see another who does, until the client says so, and no longer after", async ({ address, browser, enter }) => {
  test.slow();
  const [first, second] = [newWords("Sevda"), newWords("Orhan")];
  const client = (await enter("portal", "meryem", { javaScriptEnabled: false })).page;
  const coming = { browser, address: address("portal"), client };
  const sevda = await comesIn({ ...coming, name: first });
  const orhan = await comesIn({ ...coming, name: second });
  await expect(orhan.getByRole("main")).not.toContainText(first);
  await sevda.reload();
  await expect(sevda.getByRole("main")).not.toContainText(second);

  await mayKnow(client, { name: first, words: "knownYes" });
  await orhan.reload();
  await expect(orhan.getByRole("main")).toContainText(first);
  await sevda.reload();
  await expect(sevda.getByRole("main")).not.toContainText(second);

  await mayKnow(client, { name: first, words: "knownNo" });
  await orhan.reload();
  await expect(orhan.getByRole("main")).not.toContainText(first);
  for (const page of [sevda, orhan]) await page.context().close();
});

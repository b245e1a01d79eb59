import { clientIdOf, personIdOf } from "@naast/testing/ids";
import { expect, newWords, test } from "../src/naast.ts";
import { goalCard } from "../src/page.ts";
import { addGoal } from "../src/portal.ts";
import { t } from "../src/words.ts";

const seenBy = (key: "samira" | "ingrid") => `/plan/${clientIdOf("dennis")}/as-seen-by/${personIdOf(key)}`;

test("the client looks through the eyes of sister and worker: each reads their own, and nothing can be pressed", async ({ enter }) => {
  const [shared, own, work] = [newWords("Samen bakken"), newWords("Alleen van mij"), newWords("Voor begeleiders")];
  const { page } = await enter("portal", "dennis");
  await addGoal(page, { words: shared, seenBy: "everyone" });
  await addGoal(page, { words: own, seenBy: "me" });
  await addGoal(page, { words: work, seenBy: "workers" });

  await page.goto(seenBy("samira"));
  await expect(page.getByText(t("portalMember.eyes.strip", { name: "Samira" }))).toBeVisible();
  await expect(goalCard(page, shared)).toBeVisible();
  for (const hidden of [own, work]) await expect(goalCard(page, hidden)).toHaveCount(0);
  const main = page.getByRole("main");
  await expect(main.getByRole("button")).toHaveCount(0);
  await expect(main.getByRole("link")).toHaveText([t("portalMember.eyes.back")]);

  await page.goto(seenBy("ingrid"));
  await expect(goalCard(page, work)).toBeVisible();
  await expect(goalCard(page, own)).toHaveCount(0);
});

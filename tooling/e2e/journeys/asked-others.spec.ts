import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

test("without script: something new is between two, until the client asks another, who says what they think", async ({
  enter,
  address,
}) => {
  const [words, said] = [newWords("Samen naar zee"), newWords("Ik rijd wel")];
  const withoutScript = { javaScriptEnabled: false };
  const [dennis, samira] = [await enter("portal", "dennis", withoutScript), await enter("portal", "samira", withoutScript)];
  const [rik, ingrid] = [await enter("portal", "rik", withoutScript), await enter("dashboard", "ingrid")];
  await openPlan(samira.page, "Dennis");
  const plan = new URL(samira.page.url()).pathname;
  await samira.page.goto(`${address("portal")}${plan}/proposal/new?kind=addGoal`);
  await samira.page.getByRole("textbox", { name: t("proposal.fields.words.addGoal") }).fill(words);
  await samira.page.getByRole("button", { name: t("portalProposal.propose") }).click();
  await expect(samira.page.getByText(t("proposal.betweenYou", { client: "Dennis" }))).toBeVisible();
  const proposal = new URL(samira.page.url()).pathname;

  await rik.page.goto(`${address("portal")}${proposal}`);
  await expect(rik.page.getByText(words)).toHaveCount(0);
  await openPlanAsWorker(ingrid.page, "Dennis");
  await expect(ingrid.page.getByText(words)).toHaveCount(0);

  await dennis.page.goto(`${address("portal")}${proposal}`);
  await dennis.page.getByText(t("proposal.askOthers"), { exact: true }).click();
  await dennis.page.getByRole("radio", { name: t("shared.visibilityChoices.chosen") }).check();
  await dennis.page.getByRole("checkbox", { name: "Rik" }).check();
  await dennis.page.getByRole("button", { name: t("proposal.askOthersSave") }).click();
  await expect(dennis.page.getByText(t("portal.did.proposalShared"))).toBeVisible();
  await expect(dennis.page.locator("#said")).toContainText(t("proposal.silent"));

  await rik.page.goto(`${address("portal")}${proposal}`);
  await rik.page.getByRole("radio", { name: t("proposal.responses.good"), exact: true }).check();
  await rik.page.getByRole("textbox", { name: t("proposal.respondWords") }).fill(said);
  await rik.page.getByRole("button", { name: t("proposal.respondSend") }).click();
  for (const { page } of [dennis, samira]) {
    await page.reload();
    await expect(page.getByText(`‘${said}’`)).toBeVisible();
  }
  await ingrid.page.reload();
  await expect(ingrid.page.getByText(words)).toHaveCount(0);
});

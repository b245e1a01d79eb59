import type { Locator, Page } from "@playwright/test";
import { openPlanAsWorker, reload } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { stepRow } from "../src/page.ts";
import { addGoal, addStep, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const steer = t("planTogether.steer.choose", { client: "Dennis" });

/** The client asks Sanne to choose for them until the last day there is: who does which step, or something else. */
async function askSanne(page: Page, thing: "steps" | "proposals" = "steps"): Promise<void> {
  await openPlan(page);
  await page.getByRole("link", { name: t("planTogether.delegation.link") }).click();
  await page.getByRole("radio", { name: "Sanne" }).check();
  await page.getByRole("checkbox", { name: new RegExp(t(`planTogether.delegation.things.${thing}`), "i") }).check();
  const until = page.getByLabel(t("planTogether.delegation.until"));
  await until.fill((await until.getAttribute("max")) ?? "");
  await page.getByRole("button", { name: t("planTogether.delegation.ask"), exact: true }).click();
  await expect(page.getByText(t("portal.did.delegationAsked"))).toBeVisible();
}

/** The strip that says what Sanne chooses. */
function strip(page: Page, thing: "steps" | "proposals" = "steps"): Locator {
  return page.locator(".strip").filter({ hasText: t(`planTogether.delegation.things.${thing}`) });
}

test("the client lets a worker choose, everybody sees it, and one press takes it back in open screens", async ({ enter }) => {
  const [goal, step] = [newWords("Naar buiten"), newWords("Een rondje lopen")];
  const [dennis, samira, sanne] = [await enter("portal", "dennis"), await enter("portal", "samira"), await enter("dashboard", "sanne")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await addStep(dennis.page, { what: step });
  await askSanne(dennis.page);
  await openPlan(samira.page, "Dennis");
  await expect(strip(samira.page)).toHaveCount(0);
  await openPlanAsWorker(sanne.page, "Dennis");
  await expect(stepRow(sanne.page, step).getByRole("button", { name: steer })).toHaveCount(0);

  await strip(sanne.page)
    .getByRole("button", { name: t("planTogether.delegation.yes") })
    .click();
  await expect(strip(samira.page)).toContainText("Sanne");
  await stepRow(sanne.page, step)
    .getByRole("button", { name: new RegExp(steer) })
    .click();
  await sanne.page.getByRole("menuitem", { name: t("planTogether.steer.ask", { name: "Samira" }) }).click();
  const mark = t("planTogether.delegation.choseFor", { name: "Sanne", client: "Dennis" });
  await expect(stepRow(sanne.page, step)).toContainText(mark);
  await expect(stepRow(samira.page, step)).toContainText(mark);

  await openPlan(dennis.page);
  await strip(dennis.page)
    .getByRole("button", { name: t("planTogether.delegation.stop") })
    .click();
  await expect(dennis.page.getByText(t("portal.did.delegationStopped"))).toBeVisible();
  await expect(strip(samira.page)).toHaveCount(0);
  await expect(strip(sanne.page)).toHaveCount(0);
  await reload(sanne.page);
  await expect(stepRow(sanne.page, step).getByRole("button", { name: new RegExp(steer) })).toHaveCount(0);
});

test("without script: the client stops what somebody chooses in one press", async ({ enter }) => {
  const [dennis, sanne] = [await enter("portal", "dennis", { javaScriptEnabled: false }), await enter("dashboard", "sanne")];
  await askSanne(dennis.page);
  await openPlanAsWorker(sanne.page, "Dennis");
  await strip(sanne.page)
    .getByRole("button", { name: t("planTogether.delegation.yes") })
    .click();
  await expect(strip(sanne.page).getByRole("button", { name: t("planTogether.delegation.stop") })).toBeVisible();
  await openPlan(dennis.page);
  await strip(dennis.page)
    .getByRole("button", { name: t("planTogether.delegation.stop") })
    .click();
  await expect(strip(dennis.page)).toHaveCount(0);
  await expect(strip(sanne.page)).toHaveCount(0);
});

test("a worker chooses at the desk about a step that somebody proposed, only while the client lets them; marked for all", async ({
  enter,
  address,
}) => {
  const [goal, words] = [newWords("Weer muziek"), newWords("Samen oefenen")];
  const [dennis, samira, sanne] = [await enter("portal", "dennis"), await enter("portal", "samira"), await enter("dashboard", "sanne")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  const goalId = new URL(dennis.page.url()).pathname.split("/").at(-1) ?? "";
  await openPlan(samira.page, "Dennis");
  const plan = new URL(samira.page.url()).pathname;
  await samira.page.goto(`${address("portal")}${plan}/proposal/new?kind=addStep&goal=${goalId}`);
  await samira.page.getByRole("textbox", { name: t("proposal.fields.words.addStep") }).fill(words);
  await samira.page.getByRole("button", { name: t("portalProposal.propose") }).click();
  await expect(samira.page.getByText(t("portal.did.proposed"))).toBeVisible();
  const proposal = new URL(samira.page.url()).pathname.replace("/plan/", "/clients/").replace("/proposal/", "/proposals/");
  await sanne.page.goto(`${address("dashboard")}${proposal}`);
  const decide = sanne.page.locator("#decide");
  await expect(sanne.page.getByText(words).first()).toBeVisible();
  await expect(decide).toHaveCount(0);

  await askSanne(dennis.page, "proposals");
  await openPlanAsWorker(sanne.page, "Dennis");
  await strip(sanne.page, "proposals")
    .getByRole("button", { name: t("planTogether.delegation.yes") })
    .click();
  await expect(strip(sanne.page, "proposals").getByRole("button", { name: t("planTogether.delegation.stop") })).toBeVisible();
  await sanne.page.goto(`${address("dashboard")}${proposal}`);
  const choice = (decision: "yes" | "changed") => decide.getByRole("radio", { name: t(`portalProposal.decisionHint.${decision}`) });
  await choice("yes").check();
  await expect(choice("changed")).toHaveCount(0);
  await decide.getByRole("button", { name: t("portalProposal.thisIChoose") }).click();
  const mark = t("planTogether.delegation.choseFor", { name: "Sanne", client: "Dennis" });
  await expect(sanne.page.getByText(mark).first()).toBeVisible();
  await expect(samira.page.getByText(mark).first()).toBeVisible();

  await openPlan(dennis.page);
  await strip(dennis.page, "proposals")
    .getByRole("button", { name: t("planTogether.delegation.stop") })
    .click();
  await expect(strip(dennis.page, "proposals")).toHaveCount(0);
});

import type { Page } from "@playwright/test";
import { openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { goalCard } from "../src/page.ts";
import { addGoal, openGoal, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

const kind = t("proposal.kinds.changeGoal");
const withoutScript = { javaScriptEnabled: false };

/** From a goal that they see, somebody proposes other words for it. */
async function proposeWords(page: Page, { goal, words, why }: { goal: string; words: string; why: string }): Promise<void> {
  await openPlan(page, "Dennis");
  await openGoal(page, goal);
  await page.getByRole("link", { name: t("portalGoal.propose") }).click();
  await page.getByRole("link", { name: kind }).click();
  await page.getByRole("textbox", { name: t("proposal.fields.words.changeGoal") }).fill(words);
  await page.getByRole("textbox", { name: t("portalProposal.why") }).fill(why);
  await page.getByRole("button", { name: t("portalProposal.propose") }).click();
  await expect(page.getByText(t("portal.did.proposed"))).toBeVisible();
}

async function openProposal(page: Page, words: string, client?: string): Promise<void> {
  await openPlan(page, client);
  await page.getByRole("link", { name: words }).click();
  await expect(page.getByText(words).first()).toBeVisible();
}

async function respond(
  page: Page,
  { answer, words }: { answer: "good" | "goodBut" | "worried" | "talkFirst"; words: string },
): Promise<void> {
  await page.getByRole("radio", { name: t(`proposal.responses.${answer}`), exact: true }).check();
  await page.getByRole("textbox", { name: t("proposal.respondWords") }).fill(words);
  await page.getByRole("button", { name: t("proposal.respondSend") }).click();
}

async function decide(page: Page, { decision, words }: { decision: "changed" | "no"; words: string }): Promise<void> {
  await page.getByRole("radio", { name: t(`portalProposal.decision.${decision}`) }).check();
  const field = decision === "changed" ? t("portalProposal.ownWords") : t("proposal.reason");
  await page.getByRole("textbox", { name: field }).fill(words);
  await page.getByRole("button", { name: t("portalProposal.thisIChoose") }).click();
}

test("somebody proposes, a worker answers, the client decides and thinks again, in three open browsers", async ({ enter }) => {
  const [goal, words] = [newWords("Vaker naar buiten"), newWords("Elke dag naar buiten")];
  const [said, chosen] = [newWords("Begin met één keer per week"), newWords("Op zondag naar buiten")];
  const [dennis, samira, ingrid] = [await enter("portal", "dennis"), await enter("portal", "samira"), await enter("dashboard", "ingrid")];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await proposeWords(samira.page, { goal, words, why: newWords("Buiten word je rustig") });
  await openProposal(dennis.page, words);
  await openPlanAsWorker(ingrid.page, "Dennis");
  const row = ingrid.page.locator(".person-row").filter({ hasText: words });
  await row.getByRole("link", { name: t("proposal.respond") }).click();

  await respond(ingrid.page, { answer: "goodBut", words: said });
  for (const { page } of [dennis, samira, ingrid]) await expect(page.getByText(`‘${said}’`)).toBeVisible();
  for (const { page } of [dennis, samira]) await expect(page.locator("#said").getByText(t("proposal.responses.goodBut"))).toBeVisible();

  await decide(dennis.page, { decision: "changed", words: chosen });
  await expect(samira.page.getByText(`‘${chosen}’`)).toBeVisible();
  await expect(ingrid.page.getByText(`‘${chosen}’`)).toBeVisible();
  await openPlan(samira.page, "Dennis");
  await expect(goalCard(samira.page, chosen)).toBeVisible();

  await dennis.page.getByText(t("proposal.reopenTitle")).click();
  await dennis.page.getByRole("radio", { name: t("proposal.back") }).check();
  await dennis.page.getByRole("button", { name: t("proposal.reopenGo") }).click();
  await expect(dennis.page.getByText(t("portal.did.proposalReopened"))).toBeVisible();
  await expect(goalCard(samira.page, goal)).toBeVisible();
  await expect(ingrid.page.getByRole("button", { name: t("proposal.respondChange") })).toBeVisible();
});

test("without script: a proposal, a worry with real numbers, a choice with a reason, and open again", async ({ enter }) => {
  const [goal, words] = [newWords("Rust in huis"), newWords("Een eigen plek")];
  const [worry, reason] = [newWords("Het gaat me te snel"), newWords("Ik wil eerst rust")];
  const [dennis, samira, rik] = [
    await enter("portal", "dennis", withoutScript),
    await enter("portal", "samira", withoutScript),
    await enter("portal", "rik", withoutScript),
  ];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await proposeWords(samira.page, { goal, words, why: newWords("Dat wil je al lang") });
  await rik.page.getByRole("link", { name: /Dennis/ }).click();
  await openProposal(rik.page, words, "Dennis");
  await rik.page.getByRole("radio", { name: t("proposal.responses.worried"), exact: true }).check();
  await expect(rik.page.getByRole("link", { name: "0800-0113" })).toBeVisible();
  await expect(rik.page.getByRole("link", { name: t("relapse.worry") })).toHaveAttribute("href", /\/relapse$/);
  await respond(rik.page, { answer: "worried", words: worry });
  await expect(rik.page.getByText(t("portal.did.responded"))).toBeVisible();

  await openProposal(dennis.page, words);
  await expect(dennis.page.getByText(`‘${worry}’`)).toBeVisible();
  await expect(dennis.page.getByText(t("proposal.silent")).first()).toBeVisible();
  await decide(dennis.page, { decision: "no", words: reason });
  await samira.page.reload();
  await expect(samira.page.getByText(`‘${reason}’`)).toBeVisible();
  await expect(samira.page.getByText(`‘${worry}’`)).toBeVisible();
  await dennis.page.getByText(t("proposal.reopenTitle")).click();
  await dennis.page.getByRole("button", { name: t("proposal.reopenGo") }).click();
  await expect(dennis.page.getByRole("heading", { name: t("portalProposal.nowYou", { name: "Dennis" }) })).toBeVisible();
});

test("who wants to talk about it first: the client plans a talk of two from there, without script", async ({ enter }) => {
  const [goal, words] = [newWords("Meer muziek"), newWords("Weer in het koor")];
  const [dennis, samira, rik] = [
    await enter("portal", "dennis", withoutScript),
    await enter("portal", "samira", withoutScript),
    await enter("portal", "rik", withoutScript),
  ];
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  await proposeWords(samira.page, { goal, words, why: newWords("Je zong altijd") });
  await rik.page.getByRole("link", { name: /Dennis/ }).click();
  await openProposal(rik.page, words, "Dennis");
  await respond(rik.page, { answer: "talkFirst", words: newWords("Kom je langs") });
  await expect(rik.page.getByText(t("portal.did.responded"))).toBeVisible();
  await expect(rik.page.getByRole("link", { name: t("proposal.planTalk", { name: "Rik" }) })).toHaveCount(0);

  const { page } = dennis;
  await openProposal(page, words);
  await page.getByRole("link", { name: t("proposal.planTalk", { name: "Rik" }) }).click();
  await page.getByLabel(t("meeting.day")).fill("2099-03-02");
  await page.getByLabel(t("meeting.time")).fill("19:30");
  await page.getByRole("button", { name: t("meeting.next") }).click();
  await expect(page.getByRole("textbox", { name: t("meeting.about") })).toHaveValue(words);
  await expect(page.getByRole("radio", { name: t("meeting.kinds.smallTalk") })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Rik" })).toBeChecked();
  await page.getByRole("button", { name: t("meeting.save") }).click();
  await expect(page.getByText(t("portal.did.meetingPlanned"))).toBeVisible();
  await rik.page.goto(page.url());
  await expect(rik.page.getByRole("heading", { level: 1 })).toHaveText(words);
  const refused = await samira.page.goto(page.url());
  expect(refused?.status()).toBe(404);
});

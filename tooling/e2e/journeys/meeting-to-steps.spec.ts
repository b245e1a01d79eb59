import { choose } from "../src/dashboard.ts";
import { agreeOn, planMeeting } from "../src/meeting.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { awake, countLoads, stepRow } from "../src/page.ts";
import { addGoal, openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

test("from a meeting to steps: the client on a phone, the sister without script, the worker at the shared screen", async ({
  enter,
  address,
}) => {
  const [title, point, goal, said, what] = [
    newWords("Over kerst"),
    newWords("Waar eet ik"),
    newWords("Kerst niet alleen"),
    newWords("Ik kook graag"),
    newWords("Boodschappen doen"),
  ];
  const dennis = await enter("portal", "dennis");
  await addGoal(dennis.page, { words: goal, seenBy: "everyone" });
  const meeting = await planMeeting(dennis.page, { title, point });
  const [samira, ingrid] = [await enter("portal", "samira", { javaScriptEnabled: false }), await enter("dashboard", "ingrid")];

  // The shared screen is opened first; from here on it is never loaded again.
  await ingrid.page.goto(`${address("dashboard")}${meeting.replace("/plan/", "/clients/").replace("/meeting/", "/meetings/")}/now`);
  await awake(ingrid.page);
  await expect(ingrid.page.getByText(t("talk.notBegun"))).toBeVisible();
  const loads = countLoads(ingrid.page);
  await dennis.page.goto(`${meeting}/now`);
  await dennis.page.getByRole("button", { name: t("talk.begin") }).click();
  await expect(ingrid.page.getByText(t("talk.screenHelp"))).toBeVisible();
  await expect(ingrid.page.getByRole("listitem").filter({ hasText: point })).toHaveAttribute("aria-current", "step");

  // The worker types what Samira says; nobody else reads it before she says that it is right.
  await choose(ingrid.page, { label: t("talk.voiceWho"), option: "Samira" });
  await ingrid.page.getByRole("textbox", { name: t("talk.voiceWordsOther") }).fill(said);
  const writing = ingrid.page.getByRole("form", { name: t("talk.voiceTitle") });
  await writing.getByRole("button", { name: t("talk.voiceSend") }).click();
  await expect(ingrid.page.getByText(t("talk.waitsFor", { name: "Samira" }))).toBeVisible();
  await expect(ingrid.page.getByText(said)).toBeHidden();
  await expect(dennis.page.getByText(said)).toHaveCount(0);
  await samira.page.goto(`${meeting}/now`);
  await expect(samira.page.getByText(said).first()).toBeVisible();
  await samira.page.getByRole("button", { name: t("talk.approve") }).click();
  for (const { page } of [dennis, ingrid]) await expect(page.getByText(said)).toBeVisible();

  // An agreement is a question until Samira says yes herself.
  await agreeOn(dennis.page, { what, who: "Samira" });
  await expect(ingrid.page.getByText(t("talk.agreementState", { state: "waiting", name: "Samira" }))).toBeVisible();
  await samira.page.reload();
  await samira.page.getByRole("button", { name: t("talk.sayYes") }).click();
  await expect(ingrid.page.getByText(t("talk.agreementState", { state: "yes", name: "Samira" }))).toBeVisible();

  // The client puts it in the plan, and it is a step that she said yes to.
  const row = dennis.page.getByRole("listitem").filter({ hasText: what });
  await row.getByText(t("talk.toPlan")).first().click();
  await row.getByRole("combobox", { name: t("talk.underGoal") }).selectOption({ label: goal });
  await row.getByRole("button", { name: t("talk.toPlan") }).click();
  await expect(ingrid.page.getByText(t("talk.inPlan"))).toBeVisible();
  expect(loads()).toBe(0);
  await dennis.page.getByRole("button", { name: t("talk.end") }).click();
  await expect(dennis.page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(dennis.page.getByText(t("talk.summaryHelp"))).toBeVisible();
  await openPlan(dennis.page);
  await expect(stepRow(dennis.page, what)).toContainText("Samira");

  // Who was not there answers in the week after it, also in another language.
  const rik = await enter("portal", "rik");
  await rik.page.goto(`${meeting}/summary`);
  await expect(rik.page.getByText(said)).toBeVisible();
  await rik.page.getByRole("textbox", { name: t("talk.respondWords") }).fill("Ik was er niet. Ik doe graag mee.");
  await rik.page.getByRole("button", { name: t("talk.respondSend") }).click();
  await expect(ingrid.page.getByText("Ik was er niet. Ik doe graag mee.")).toBeVisible();
});

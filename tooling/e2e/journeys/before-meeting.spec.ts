import type { Locator, Page } from "@playwright/test";
import { planMeeting } from "../src/meeting.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { openPlan } from "../src/portal.ts";
import { inEnglish, t } from "../src/words.ts";

const sheet = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

test("before a meeting, without script: points of others, who leads, who brings what, and what makes coming possible", async ({
  enter,
}) => {
  const [own, other, soup, said] = [
    newWords("De sleutel"),
    newWords("Oud en nieuw"),
    newWords("Soep"),
    newWords("Ik wil over thuis praten"),
  ];
  const { page: dennis } = await enter("portal", "dennis", { javaScriptEnabled: false });
  await openPlan(dennis);
  const meeting = await planMeeting(dennis, { title: newWords("Samen eten"), point: own });
  const { page: samira } = await enter("portal", "samira", { javaScriptEnabled: false });

  await samira.goto(meeting);
  await sheet(samira, t("meeting.agenda")).getByRole("textbox").fill(other);
  await samira.getByRole("button", { name: t("meeting.proposePoint") }).click();
  await expect(samira.getByText(t("meeting.pointWaits", { name: "Dennis" }))).toBeVisible();
  await sheet(samira, t("meeting.note")).getByRole("textbox").fill(said);
  await samira.getByRole("checkbox", { name: t("meeting.noteShare") }).check();
  await sheet(samira, t("meeting.note")).getByRole("button").click();

  // The client decides what is on the agenda, and in which order.
  await dennis.goto(meeting);
  const agenda = sheet(dennis, t("meeting.agenda"));
  await expect(agenda.getByText(t("meeting.pointProposed", { name: "Samira" }))).toBeVisible();
  await agenda.getByRole("button", { name: t("meeting.pointYes"), exact: true }).click();
  await agenda.getByRole("button", { name: new RegExp(`^${t("meeting.up")}.*${other}`) }).click();
  await expect(agenda.locator("ol > li b")).toHaveText([other, own]);
  await expect(sheet(dennis, t("meeting.note")).getByText(said)).toBeVisible();

  const chair = sheet(dennis, t("meeting.chair"));
  await chair.locator("summary").click();
  await chair.getByRole("radio", { name: "Samira" }).check();
  await chair.getByRole("button", { name: t("meeting.ask") }).click();
  const bring = sheet(dennis, t("meeting.bring"));
  await bring.locator("summary").click();
  await bring.getByRole("textbox", { name: t("meeting.bringWhat") }).fill(soup);
  await bring.getByRole("combobox", { name: t("meeting.bringWho") }).selectOption({ label: "Samira" });
  await bring.getByRole("button", { name: t("meeting.bringAdd") }).click();
  const care = sheet(dennis, t("meeting.care"));
  await care.locator("summary").click();
  await care.getByRole("textbox", { name: t("meeting.interpreter") }).fill("Tigrinya");
  await care.getByRole("checkbox", { name: t("meeting.childrenYes") }).check();
  await care.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(care.getByText(t("meeting.interpreterIs", { language: "Tigrinya" }))).toBeVisible();

  // A request is a question, until the person who is asked says yes.
  await samira.goto(meeting);
  await samira.getByRole("button", { name: t("meeting.chairYes") }).click();
  await samira.getByRole("button", { name: new RegExp(`^${t("meeting.bringYes")}.*${soup}`) }).click();
  await dennis.goto(meeting);
  await expect(chair.getByText(t("meeting.chairIs", { name: "Samira" }))).toBeVisible();
  await expect(bring.getByText(t("meeting.bringStates.agreed", { name: "Samira", client: "Dennis" }))).toBeVisible();

  // Who reads English reads the same meeting around the words of people, which stay as they were written.
  const { page: rik } = await enter("portal", "rik", { javaScriptEnabled: false });
  await rik.getByRole("link", { name: /Dennis/ }).click();
  await readIn(rik, "en");
  await rik.goto(meeting);
  const inTheirs = sheet(rik, inEnglish("meeting.agenda"));
  await expect(inTheirs.locator("ol > li b")).toHaveText([other, own]);
  await expect(sheet(rik, inEnglish("meeting.care")).getByText(inEnglish("meeting.childrenYes"))).toBeVisible();
  await readIn(rik, "nl");
});

/** Another language for oneself, in the settings. */
async function readIn(page: Page, language: "en" | "nl"): Promise<void> {
  const words = language === "en" ? t : inEnglish;
  await page
    .getByRole("complementary", { name: words("portal.more") })
    .getByRole("link", { name: words("portal.foot.settings") })
    .click();
  await page.getByRole("radio", { name: language === "en" ? "English" : "Nederlands" }).check();
  await page.getByRole("button", { name: words("portalSettings.save") }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

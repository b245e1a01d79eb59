import { byNodeIcal } from "@naast/mail/testing/read-calendar";
import type { Page } from "@playwright/test";
import { choose, door } from "../src/dashboard.ts";
import { tabAndPress, tabTo } from "../src/keyboard.ts";
import { planMeeting } from "../src/meeting.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { open } from "../src/page.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

/** The same meeting on the dashboard: "/plan/x/meeting/y" is "/clients/x/meetings/y" there. */
function atWork(path: string): string {
  return path.replace("/plan/", "/clients/").replace("/meeting/", "/meetings/");
}
const room = "Kamer 5";

/** A meeting goes to another day and into a room. */
async function moveToRoom(page: Page, day: string): Promise<void> {
  await page.getByRole("link", { name: t("meeting.change"), exact: true }).click();
  await page.getByLabel(t("meeting.day"), { exact: true }).fill(day);
  await choose(page, { label: t("meeting.room"), option: room });
}

test("a worker moves a meeting into a room; who wants that room at the same time reads that it is taken", async ({ enter, address }) => {
  const [dennis, ingrid] = [await enter("portal", "dennis"), await enter("dashboard", "ingrid")];
  await openPlan(dennis.page);
  const titles = [newWords("Eerste"), newWords("Tweede")] as const;
  const paths = [];
  for (const title of titles) paths.push(atWork(await planMeeting(dennis.page, { title, point: newWords("Punt") })));
  const [first = "", second = ""] = paths;
  const { page } = ingrid;
  const when = page.getByRole("region").filter({ has: page.getByRole("link", { name: t("meeting.change"), exact: true }) });

  await open(page, `${address("dashboard")}${first}`);
  await moveToRoom(page, "2099-12-11");
  await expect(page.getByText(t("meeting.roomFree", { name: room }), { exact: true })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: t("meeting.facts.privacy") })).toBeVisible();
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByText(t("meeting.told.moved"))).toBeVisible();
  await expect(when).toContainText(room);

  await open(page, `${address("dashboard")}${second}`);
  await moveToRoom(page, "2099-12-11");
  await expect(page.getByText(t("meeting.roomNowTaken", { name: room }), { exact: true }).last()).toBeVisible();
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByText(t("shared.invalid.roomTaken")).first()).toBeVisible();
  await page.getByLabel(t("meeting.day"), { exact: true }).fill("2099-12-12");
  await expect(page.getByText(t("meeting.roomNowClosed", { name: room }), { exact: true }).last()).toBeVisible();
  await page.getByLabel(t("meeting.day"), { exact: true }).fill("2099-12-14");
  await expect(page.getByText(t("meeting.roomFree", { name: room }), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(when).toContainText(room);
});

test("a worker says before a meeting what they bring, ask and need; the client reads it", async ({ enter, address }) => {
  const [dennis, sanne] = [await enter("portal", "dennis"), await enter("dashboard", "sanne")];
  await openPlan(dennis.page);
  const path = await planMeeting(dennis.page, { title: newWords("Samen kijken"), point: newWords("De sleutel") });
  const { page } = sanne;
  await open(page, `${address("dashboard")}${atWork(path)}`);
  const [point, words, soup] = [newWords("Wie belt"), newWords("Ik wil vragen hoe het gaat"), newWords("Soep")];

  const agenda = page.getByRole("region", { name: t("meeting.agenda") });
  await agenda.getByRole("textbox", { name: t("meeting.pointWords") }).fill(point);
  await agenda.getByRole("button", { name: t("meeting.proposePoint") }).click();
  await expect(agenda.getByText(t("meeting.pointWaits", { name: "Dennis" }))).toBeVisible();

  const note = page.getByRole("region", { name: t("meeting.note") });
  await note.getByRole("textbox").fill(words);
  await note.getByRole("checkbox", { name: t("meeting.noteShare") }).check();
  await note.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(note.getByText(t("meeting.noteShared"))).toBeVisible();

  const bring = page.getByRole("region", { name: t("meeting.bring") });
  await bring.getByRole("textbox", { name: t("meeting.bringWhat") }).fill(soup);
  await bring.getByRole("button", { name: t("meeting.bringWho") }).click();
  await page.getByRole("option", { name: t("meeting.bringMe"), exact: true }).click();
  await bring.getByRole("button", { name: t("meeting.bringAdd") }).click();
  await expect(bring.getByText(t("meeting.bringYou.offered", { client: "Dennis" }))).toBeVisible();

  const care = page.getByRole("region", { name: t("meeting.care") });
  await care.getByText(t("portalForm.change"), { exact: true }).click();
  await care.getByRole("textbox", { name: t("meeting.interpreter") }).fill("Tigrinya");
  await care.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(care.getByText(t("meeting.interpreterIs", { language: "Tigrinya" }))).toBeVisible();

  await dennis.page.goto(`${address("portal")}${path}`);
  for (const read of [point, words, soup, t("meeting.interpreterIs", { language: "Tigrinya" })]) {
    await expect(dennis.page.getByText(read).first()).toBeVisible();
  }
  const file = await sanne.context.request.get(`${address("dashboard")}${atWork(path)}/appointment`);
  expect(byNodeIcal(await file.text())).toMatchObject([{ summary: t("mail.calendar.summary"), status: "CONFIRMED" }]);
  expect((await sanne.context.request.get(`${address("dashboard")}${atWork(path)}0/appointment`)).status()).toBe(404);
});

test("a worker far away reads both clocks, in the week too", async ({ enter, address }) => {
  const [dennis, ingrid] = [await enter("portal", "dennis"), await enter("dashboard", "ingrid")];
  await openPlan(dennis.page);
  const title = newWords("Ver weg");
  const path = await planMeeting(dennis.page, { title, point: newWords("De reis") });
  const origin = address("dashboard");
  const live = async (timeZone: string) => {
    const saved = await ingrid.context.request.post(`${origin}/api/trpc/account.changeSettings`, {
      data: { timeZone },
      headers: { origin },
    });
    expect(saved.status()).toBe(200);
  };
  await live("Europe/London");
  try {
    await open(ingrid.page, `${origin}${atWork(path)}`);
    await expect(ingrid.page.getByRole("heading", { name: /18\.00\suur bij jou \(19\.00\suur in Nederland\)/ })).toBeVisible();
    await open(ingrid.page, `${origin}/week?on=2099-12-10`);
    const row = ingrid.page.getByRole("listitem").filter({ hasText: title });
    await expect(row).toContainText(/18\.00\suur/);
    await expect(row).toContainText(/19\.00\suur in Nederland/);
  } finally {
    await live("Europe/Amsterdam");
  }
});

test("what waits for a worker is answered by keyboard, and their week is one press away", async ({ enter, address }) => {
  const [dennis, ingrid] = [await enter("portal", "dennis"), await enter("dashboard", "ingrid")];
  await openPlan(dennis.page);
  const title = newWords("Kom je ook");
  await planMeeting(dennis.page, { title, point: newWords("Wie komt") });
  const { page } = ingrid;
  await open(page, `${address("dashboard")}/today`);
  const row = page.getByRole("row").filter({ hasText: title });
  await expect(row).toBeVisible();
  await tabAndPress(page, row.getByRole("link"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

  const comes = page.getByRole("region", { name: t("meeting.whoComes") });
  await tabTo(page, comes.getByRole("radio", { name: t("meeting.yes") }));
  await page.keyboard.press("Space");
  await tabAndPress(page, comes.getByRole("button", { name: t("meeting.tickSave") }));
  await expect(comes.getByText(t("meeting.youYes"))).toBeVisible();

  await tabAndPress(page, door(page, "today"));
  await expect(page.getByRole("table")).toBeVisible();
  await expect(row).toHaveCount(0);
  await tabAndPress(page, door(page, "week"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("dashboard.week.title"));
  await tabAndPress(page, page.getByRole("link", { name: t("dashboard.week.later"), exact: true }));
  await expect(page).toHaveURL(/\/week\?on=\d{4}-\d{2}-\d{2}$/);
});

import { planMeeting } from "../src/meeting.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { awake } from "../src/page.ts";
import { openPlan } from "../src/portal.ts";
import { t } from "../src/words.ts";

test("private time from all sides: who is in it reads, a worker never does, and what is released everybody reads", async ({
  enter,
  address,
}) => {
  const [title, secret] = [newWords("Samen plannen"), newWords("Wij maken ons zorgen over de winter")];
  const dennis = await enter("portal", "dennis");
  await openPlan(dennis.page);
  const meeting = await planMeeting(dennis.page, { title, point: "Deze winter" });
  await dennis.page.goto(`${meeting}/now`);
  await dennis.page.getByRole("button", { name: t("talk.begin") }).click();
  const [samira, rik, ingrid] = [
    await enter("portal", "samira", { javaScriptEnabled: false }),
    await enter("portal", "rik"),
    await enter("dashboard", "ingrid"),
  ];
  const screen = `${address("dashboard")}${meeting.replace("/plan/", "/clients/").replace("/meeting/", "/meetings/")}/now`;
  await ingrid.page.goto(screen);
  await awake(ingrid.page);

  await samira.page.goto(`${meeting}/now`);
  await samira.page.getByRole("button", { name: t("talk.private.begin") }).click();
  await expect(samira.page.getByText(t("talk.private.closed"))).toBeVisible();
  await samira.page.getByRole("textbox", { name: t("talk.private.words") }).fill(secret);
  await samira.page.getByRole("button", { name: t("talk.private.send") }).click();
  await expect(samira.page.getByText(secret).first()).toBeVisible();

  // The worker sees that there is private time, and nothing else; no address opens it.
  await expect(ingrid.page.getByText(t("talk.private.running"))).toBeVisible();
  await expect(ingrid.page.getByText(secret)).toHaveCount(0);
  const choice = { clientId: meeting.split("/")[2], meetingId: meeting.split("/")[4] };
  const query = new URLSearchParams({ input: JSON.stringify(choice) });
  for (const app of ["dashboard", "portal"] as const) {
    const answer = await ingrid.context.request.get(`${address(app)}/api/trpc/privateTime.read?${query}`);
    expect([401, 403, 404]).toContain(answer.status());
    expect(await answer.text()).not.toContain(secret);
  }

  // Rik comes in himself; before that he reads nothing.
  await rik.page.goto(`${meeting}/private`);
  await expect(rik.page.getByText(secret)).toHaveCount(0);
  await rik.page.getByRole("button", { name: t("talk.private.enter") }).click();
  await expect(rik.page.getByText(secret).first()).toBeVisible();

  // The client reads along once the client and the network both say so.
  await dennis.page.goto(`${meeting}/private`);
  await expect(dennis.page.getByText(secret)).toHaveCount(0);
  await dennis.page.getByRole("button", { name: t("talk.private.yesMe") }).click();
  await expect(dennis.page.getByText(t("talk.private.clientWaits"))).toBeVisible();
  await rik.page.getByRole("button", { name: t("talk.private.yesClient", { name: "Dennis" }) }).click();
  await expect(dennis.page.getByText(secret).first()).toBeVisible();

  // Only who wrote it releases it.
  await expect(rik.page.getByRole("button", { name: t("talk.private.share") })).toHaveCount(0);
  await samira.page.goto(`${meeting}/private`);
  await samira.page.getByRole("button", { name: t("talk.private.share") }).click();
  await expect(ingrid.page.getByText(secret)).toBeVisible();
  await expect(ingrid.page.getByRole("heading", { name: t("talk.released") })).toBeVisible();
});

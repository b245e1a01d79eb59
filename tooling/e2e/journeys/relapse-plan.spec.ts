import type { Page } from "@playwright/test";
import { expect, newWords, test } from "../src/naast.ts";
import { changeWhoSees, openFromFoot } from "../src/portal.ts";
import { t } from "../src/words.ts";

const withoutScript = { javaScriptEnabled: false };

async function openRelapse(page: Page): Promise<void> {
  await page
    .getByRole("navigation", { name: t("portal.doors") })
    .getByRole("link", { name: t("portal.door.today") })
    .click();
  await page.getByRole("link", { name: t("relapse.link") }).click();
}

/** The client writes a phase; one that has no name yet says so, and keeps what was typed. */
async function writePhase(page: Page, { name, sign }: { name: string; sign: string }): Promise<void> {
  await page.getByRole("link", { name: t("relapse.addPhase") }).click();
  await page.getByRole("radio", { name: t("relapse.shapes.half") }).check();
  await page.getByRole("textbox", { name: t("relapse.signs") }).fill(sign);
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByRole("link", { name: t("shared.invalid.writeSomething") })).toBeVisible();
  await expect(page.getByRole("textbox", { name: t("relapse.signs") })).toHaveValue(sign);
  await page.getByRole("textbox", { name: t("relapse.name") }).fill(name);
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByText(t("portal.did.phaseWritten"))).toBeVisible();
}

/** The client gives somebody the label that goes with it. */
async function shareLabel(page: Page, name: string): Promise<void> {
  await openFromFoot(page, "whoSeesWhat");
  const person = page
    .getByRole("region", { name: t("portalSharing.perPerson") })
    .getByRole("group")
    .filter({ hasText: name });
  await person.getByText(name).first().click();
  const label = person.getByRole("listitem").filter({ hasText: t("shared.labels.relapsePlan") });
  await label.getByRole("button", { name: t("portalSharing.give") }).click();
  await expect(page.getByText(t("portal.did.grantGiven"))).toBeVisible();
}

test("without script: a phase of one's own, shared with a brother, who says yes to what is asked of him", async ({ enter }) => {
  const [name, sign, asked] = [newWords("Het schuurt"), newWords("Ik eet niet"), newWords("Kom je langs als ik niet opneem?")];
  const { page: meryem } = await enter("portal", "meryem", withoutScript);
  const { page: tarik } = await enter("portal", "tarik", withoutScript);
  await openRelapse(meryem);
  await expect(meryem.getByText(t("relapse.nobodyWatches"))).toBeVisible();
  await expect(meryem.getByRole("link", { name: t("relapse.now112") })).toHaveAttribute("href", "tel:112");
  await writePhase(meryem, { name, sign });
  const phase = meryem.getByRole("article", { name });

  // Nobody reads it, so nobody can be asked.
  await phase.getByRole("link", { name: t("relapse.askOf", { phase: name }) }).click();
  await expect(meryem.getByText(t("relapse.askNobody"))).toBeVisible();
  await shareLabel(meryem, "Tarik");
  await changeWhoSees(meryem, { words: name, seenBy: "everyone" });

  await openRelapse(meryem);
  await phase.getByRole("link", { name: t("relapse.askOf", { phase: name }) }).click();
  await meryem.getByRole("radio", { name: "Tarik" }).check();
  await meryem.getByRole("textbox", { name: t("relapse.askWhat") }).fill(asked);
  await meryem.getByRole("button", { name: t("relapse.askSend") }).click();
  await expect(phase.getByText(t("relapse.states.waiting", { name: "Tarik" }))).toBeVisible();

  await tarik.reload();
  await expect(tarik.getByText(t("portalToday.also.relapseRequest", { name: "Meryem" }))).toBeVisible();
  await tarik
    .locator(".ask", { hasText: asked })
    .getByRole("link", { name: t("portalToday.also.look") })
    .click();
  await expect(tarik.getByText(sign)).toBeVisible();
  await tarik
    .getByRole("region", { name: t("relapse.asksYou", { name: "Meryem" }) })
    .getByRole("button", { name: t("relapse.yes") })
    .click();
  await expect(tarik.getByText(t("relapse.youSaid", { answer: "yes" }))).toBeVisible();
  await meryem.reload();
  await expect(phase.getByText(t("relapse.states.yes", { name: "Tarik" }))).toBeVisible();

  await phase.getByRole("link", { name: t("relapse.changeOf", { phase: name }) }).click();
  await meryem.getByRole("button", { name: t("relapse.remove") }).click();
  await expect(meryem.getByText(t("portal.did.phaseRemoved"))).toBeVisible();
  await tarik.reload();
  await expect(tarik.getByText(t("relapse.emptyOf", { name: "Meryem" }))).toBeVisible();
  await expect(tarik.getByText(sign)).toHaveCount(0);
});

test("the night reads what is shared with it, as long as it is, and the client reads who looked", async ({ enter }) => {
  const [dennis, fatih] = [await enter("portal", "dennis"), await enter("dashboard", "fatih")];
  await expect(fatih.page.getByRole("heading", { level: 1 })).toHaveText(t("relapse.nightTitle"));
  await fatih.page.getByRole("link", { name: `${t("relapse.nightOpen")}: Dennis` }).click();
  await expect(fatih.page.getByText("Niet veel vragen.")).toBeVisible();
  await expect(fatih.page.getByText("Ik slaap door.")).toHaveCount(0);
  await expect(fatih.page.getByText(t("relapse.practicalOf"))).toBeVisible();

  await openRelapse(dennis.page);
  const harder = "Het wordt zwaarder";
  await dennis.page.getByRole("button", { name: t("relapse.nightStopOf", { phase: harder }) }).click();
  await expect(dennis.page.getByText(t("portal.did.nightStopped"))).toBeVisible();
  await fatih.page.reload();
  await expect(fatih.page.getByText("Thee, en rustig naast me zitten. Daarna samen bellen.")).toBeVisible();
  await expect(fatih.page.getByText("Niet veel vragen.")).toHaveCount(0);
  await dennis.page.getByRole("button", { name: t("portal.undo") }).click();
  await expect(dennis.page.getByText(t("portal.did.undone"))).toBeVisible();
  await fatih.page.reload();
  await expect(fatih.page.getByText("Niet veel vragen.")).toBeVisible();

  await openFromFoot(dennis.page, "whoLooked");
  await expect(dennis.page.getByText(t("shared.accessActions.relapse.readAtNight", { done: "yes" })).first()).toBeVisible();
});

test("without script: a sentence on the card, which is printed, and a number that is none is told", async ({ enter }) => {
  const { page } = await enter("portal", "dennis", withoutScript);
  const cover = newWords("Blijf even zitten");
  await openRelapse(page);
  await page.getByRole("link", { name: t("relapse.cardChange") }).click();
  await page.getByRole("textbox", { name: t("relapse.cover") }).fill(cover);
  await page.getByRole("button", { name: t("portalForm.save") }).click();
  await expect(page.getByText(t("portal.did.cardWritten"))).toBeVisible();
  await page.getByRole("link", { name: t("relapse.print") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(cover);

  await openRelapse(page);
  await page.getByRole("link", { name: t("relapse.callsChange") }).click();
  const calls = page.getByRole("region", { name: t("relapse.calls") });
  await calls.getByRole("textbox", { name: t("relapse.callName") }).fill("Wijkteam");
  await calls.getByRole("textbox", { name: t("relapse.callNumber") }).fill("bel maar");
  await calls.getByRole("button", { name: t("relapse.callAdd") }).click();
  await expect(page.getByRole("link", { name: t("shared.invalid.telephoneShape") })).toBeVisible();
  await calls.getByRole("textbox", { name: t("relapse.callNumber") }).fill("14 020");
  await calls.getByRole("button", { name: t("relapse.callAdd") }).click();
  await expect(calls.getByRole("link", { name: "14 020" })).toHaveAttribute("href", "tel:14020");
  await calls.getByRole("button", { name: t("relapse.removeCallOf", { name: "Wijkteam" }) }).click();
  await expect(calls.getByText("Wijkteam")).toHaveCount(0);
});

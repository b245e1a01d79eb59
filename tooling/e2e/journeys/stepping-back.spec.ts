import { clientIdOf, personIdOf } from "@naast/testing/ids";
import { expect, newWords, test } from "../src/naast.ts";
import { expectNothingOf, goalCard } from "../src/page.ts";
import { openFromFoot } from "../src/portal.ts";
import { t } from "../src/words.ts";

const planOf = (key: "johan" | "lisa" | "meryem", part = "") => `/plan/${clientIdOf(key)}${part}`;
const withoutScript = { javaScriptEnabled: false };

test("a brother takes a rest in his own words, and is back before the day, without script", async ({ enter }) => {
  const words = newWords("Ik slaap weinig, ik neem even rust.");
  const [tarik, meryem] = [await enter("portal", "tarik", withoutScript), await enter("portal", "meryem")];
  await tarik.page.goto(planOf("meryem", "/my-part/step-back"));
  await tarik.page.getByRole("textbox", { name: t("portalMember.rest.words") }).fill(words);
  await tarik.page.getByRole("button", { name: t("portalMember.rest.press") }).click();
  await expect(tarik.page.getByRole("link", { name: t("shared.invalid.chooseDay") })).toBeVisible();
  await expect(tarik.page.getByRole("textbox", { name: t("portalMember.rest.words") })).toHaveValue(words);
  await tarik.page.getByLabel(t("portalMember.rest.until")).fill("2099-03-01");
  await tarik.page.getByRole("button", { name: t("portalMember.rest.press") }).click();
  await expect(tarik.page.getByText(t("portal.did.restStarted"))).toBeVisible();

  await meryem.page.goto(planOf("meryem", `/member/${personIdOf("tarik")}`));
  await expect(meryem.page.getByText(words)).toBeVisible();
  await expect(meryem.page.getByRole("button", { name: t("portalMember.rest.backOf", { name: "Tarik" }) })).toHaveCount(0);

  await tarik.page.getByRole("button", { name: t("portalMember.rest.back") }).click();
  await expect(tarik.page.getByText(t("portal.did.restEnded"))).toBeVisible();
  await expect(meryem.page.getByText(words)).toHaveCount(0);
});

test("somebody who is taken out while reading sees the page end in silence, and has what is held erased", async ({ enter }) => {
  const [johan, kees] = [await enter("portal", "johan"), await enter("portal", "kees")];
  await kees.page.goto(planOf("johan"));
  const goal = "Weer werken, een paar uur per week";
  await expect(goalCard(kees.page, goal)).toBeVisible();

  await johan.page.goto(planOf("johan", `/member/${personIdOf("kees")}`));
  await johan.page.getByText(t("portalMember.remove.title", { name: "Kees" })).click();
  await johan.page.getByRole("button", { name: t("portalMember.remove.press", { name: "Kees" }) }).click();
  await expect(johan.page.getByText(t("portal.did.memberRemoved"))).toBeVisible();

  await expect(kees.page.getByRole("heading", { level: 1 })).toHaveText(t("portal.closed.title"));
  await expectNothingOf(kees.page, goal);
  await expectNothingOf(kees.page, "Johan");
  const answer = await kees.page.goto(planOf("johan"));
  expect(answer?.status()).toBe(404);
  await expectNothingOf(kees.page, "Johan");

  await kees.page.goto("/");
  await kees.page
    .getByRole("region", { name: t("portalMember.own.held") })
    .getByRole("link")
    .first()
    .click();
  await expect(kees.page.getByRole("heading", { level: 1 })).toHaveText(t("portalMember.own.titleGone"));
  await expect(kees.page.getByText("kees@naast.example")).toBeVisible();
  await expectNothingOf(kees.page, goal);
  await kees.page.getByRole("link", { name: t("portalMember.own.erase") }).click();
  await kees.page.getByRole("button", { name: t("portalMember.erase.press") }).click();
  await expect(kees.page.getByRole("link", { name: t("shared.invalid.choose") })).toBeVisible();
  await kees.page.getByRole("checkbox", { name: t("portalMember.erase.sure") }).check();
  await kees.page.getByRole("button", { name: t("portalMember.erase.press") }).click();
  await expect(kees.page.getByRole("heading", { level: 1 })).toHaveText(t("portalMember.erase.doneTitle"));
  await expect(kees.page.getByText(t("portalMember.erase.doneAccount"))).toBeVisible();
  await kees.page.goto("/");
  await expect(kees.page.getByRole("textbox", { name: t("signIn.email") })).toBeVisible();
});

test("a member reads what is held about them, sets it right, and keeps it", async ({ enter }) => {
  const question = newWords("oude vriend");
  const [marco, lisa] = [await enter("portal", "marco"), await enter("portal", "lisa")];
  await marco.page.goto(planOf("lisa"));
  await openFromFoot(marco.page, "myPart");
  await expect(marco.page.getByRole("heading", { name: t("portalMember.own.grants", { name: "Lisa" }) })).toBeVisible();
  await marco.page.getByRole("link", { name: t("portalMember.own.correct") }).click();
  await marco.page.getByRole("textbox", { name: t("portalMember.correct.relation") }).fill(question);
  await marco.page.getByRole("radio", { name: t("portalMember.own.channels.text") }).check();
  await marco.page.getByRole("button", { name: t("portalMember.correct.save") }).click();
  await expect(marco.page.getByRole("link", { name: t("shared.invalid.writeSomething") })).toBeVisible();
  await marco.page.getByRole("textbox", { name: t("portalMember.correct.telephone") }).fill("06 12345678");
  await marco.page.getByRole("button", { name: t("portalMember.correct.save") }).click();
  await expect(marco.page.getByText(t("portalMember.own.asked", { words: question }))).toBeVisible();
  await expect(marco.page.getByText("06 12345678")).toBeVisible();

  const download = marco.page.waitForEvent("download");
  await marco.page.getByRole("link", { name: t("portalMember.own.takeAlong") }).click();
  expect((await download).suggestedFilename()).toBe("mijn-deel.zip");

  await lisa.page.goto(planOf("lisa", `/member/${personIdOf("marco")}`));
  await expect(lisa.page.getByText(t("portalMember.person.asked", { name: "Marco", words: question }))).toBeVisible();
});

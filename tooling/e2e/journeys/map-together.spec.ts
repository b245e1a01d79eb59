import { choose, openPlanAsWorker } from "../src/dashboard.ts";
import { expect, newWords, test } from "../src/naast.ts";
import { expectNothingOf } from "../src/page.ts";
import { addToMap, openPeople, row } from "../src/people.ts";
import { t } from "../src/words.ts";

test("looking together: asked, yes, drawn by the worker, and stopped by the client while the worker looks", async ({ enter }) => {
  const [secret, drawn] = [newWords("Nicht"), newWords("Trainer")];
  const [meryem, ingrid] = [await enter("portal", "meryem"), await enter("dashboard", "ingrid")];
  await openPeople(meryem.page);
  await addToMap(meryem.page, { name: secret, circle: "inner" });

  await openPlanAsWorker(ingrid.page, "Meryem");
  await ingrid.page.getByRole("link", { name: t("dashboard.plan.people"), exact: true }).click();
  await expect(ingrid.page.getByText(t("dashboard.people.notShared", { client: "Meryem" }))).toBeVisible();
  await expectNothingOf(ingrid.page, secret);
  await ingrid.page.getByRole("button", { name: t("dashboard.people.ask") }).click();
  await expect(ingrid.page.getByText(t("dashboard.people.asked", { client: "Meryem" }))).toBeVisible();

  const question = meryem.page.getByText(t("network.asksTogether", { name: "Ingrid" }));
  await expect(question).toBeVisible();
  await meryem.page
    .getByRole("navigation", { name: t("portal.doors") })
    .getByRole("link", { name: t("portal.door.today") })
    .click();
  await expect(question).toBeVisible();
  await meryem.page.getByRole("button", { name: t("network.togetherYes") }).click();
  await expect(meryem.page.getByText(t("portal.did.togetherYes"))).toBeVisible();

  const add = ingrid.page.getByRole("button", { name: t("dashboard.people.add") });
  await expect(add).toBeVisible();
  await expect(ingrid.page.getByRole("list", { name: t("network.circles.inner") }).getByText(secret)).toBeVisible();
  await add.click();
  await ingrid.page.getByRole("textbox", { name: t("network.label") }).fill(drawn);
  await choose(ingrid.page, { label: t("network.circle"), option: t("network.circles.outer") });
  await ingrid.page.getByRole("button", { name: t("dashboard.people.keep") }).click();
  await expect(ingrid.page.getByRole("list", { name: t("network.circles.outer") }).getByText(drawn)).toBeVisible();
  await openPeople(meryem.page);
  await expect(row(meryem.page, drawn, "outer")).toBeVisible();

  await meryem.page.getByRole("button", { name: t("network.stop"), exact: true }).click();
  await expect(meryem.page.getByText(t("portal.did.togetherEnded"))).toBeVisible();
  await expect(ingrid.page.getByText(t("dashboard.people.notShared", { client: "Meryem" }))).toBeVisible();
  await expectNothingOf(ingrid.page, secret);
  await expect(row(meryem.page, drawn, "outer")).toBeVisible();
});

test("looking together: a no leaves everything as it was", async ({ enter }) => {
  const [abdi, sanne] = [await enter("portal", "abdi"), await enter("dashboard", "sanne")];
  await openPlanAsWorker(sanne.page, "Abdi");
  await sanne.page.getByRole("link", { name: t("dashboard.plan.people"), exact: true }).click();
  await sanne.page.getByRole("button", { name: t("dashboard.people.ask") }).click();
  await expect(abdi.page.getByText(t("network.asksTogether", { name: "Sanne" }))).toBeVisible();
  await abdi.page.getByRole("button", { name: t("network.togetherNo") }).click();
  await expect(abdi.page.getByText(t("portal.did.togetherNo"))).toBeVisible();
  await expect(sanne.page.getByRole("button", { name: t("dashboard.people.ask") })).toBeVisible();
  await expect(sanne.page.getByText(t("dashboard.people.notShared", { client: "Abdi" }))).toBeVisible();
});

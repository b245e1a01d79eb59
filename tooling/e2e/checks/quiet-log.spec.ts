import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { personas } from "@naast/testing/personas";
import type { Page } from "@playwright/test";
import { enterWithCard, signOut } from "../src/card.ts";
import { type Installation, startInstallation } from "../src/installation.ts";
import { openInvitations, openWithCode, writeInvitation } from "../src/inviting.ts";
import { borrowedPhone, joinWithCard } from "../src/joining.ts";
import { test as base, expect } from "../src/naast.ts";
import { type Outward, openOutward, wordsOf } from "../src/outward.ts";
import { openPlan } from "../src/portal.ts";
import { askForCode } from "../src/sign-in.ts";
import { t } from "../src/words.ts";

const logs = join(dirname(fileURLToPath(import.meta.url)), "../../../test-results/logs");
const name = "quiet-log";
const authSecret = "quiet-log-only-0123456789abcdef0123456789";

let naast: Installation | undefined;
let outward: Outward;
let folder: string;

/** The same people and pages, in an installation whose every line is read afterwards. */
const test = base.extend({
  address: async ({ browserName: _ }, provide) => {
    await provide((app) => {
      if (!naast) throw new Error("it did not start");
      return naast[app];
    });
  },
});

test.beforeAll(async () => {
  mkdirSync(logs, { recursive: true });
  rmSync(join(logs, `${name}.log`), { force: true });
  folder = mkdtempSync(join(tmpdir(), "naast-quiet-log-"));
  outward = await openOutward();
  const environment = { ...outward.environment, AUTH_SECRET: authSecret };
  naast = await startInstallation({ databaseUrl: `file:${join(folder, "naast.db")}`, logs, name, environment });
});

test.afterAll(async () => {
  await naast?.stop();
  await outward.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything typed, sent or made on the way that may stand in no line of the log; a test at the end looks for each. */
const secrets = new Set<string>([authSecret, "gateway-token-5c1d"]);
function secret(words: string): string {
  secrets.add(words);
  return words;
}

async function mailTo(email: string, pattern: RegExp): Promise<string> {
  const sought = () => outward.mailbox.received.findLast(({ to }) => to.includes(email));
  await expect.poll(() => sought() !== undefined).toBe(true);
  const mail = sought();
  const found = mail && pattern.exec(wordsOf(mail))?.at(-1);
  if (!found) throw new Error("the mail brings nothing of the kind");
  return secret(found);
}

/** Breaks one table from outside: every row that comes in fails, and the error tells what stood in this column of it. */
function breakTable(table: string, column: string): () => void {
  const database = new DatabaseSync(join(folder, "naast.db"), { timeout: 10_000 });
  database.exec(`create trigger "broken" before insert on "${table}" begin select raise(abort, 'broken: ' || new."${column}"); end`);
  return () => {
    database.exec(`drop trigger "broken"`);
    database.close();
  };
}

async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByRole("textbox", { name: t("signIn.code") }).fill(code);
  await page.getByRole("button", { name: t("signIn.enter"), exact: true }).click();
}

test("codes to sign in: wrong, right, to nobody, and over a link that is worth nothing", async ({ page, address }) => {
  const email = secret("samira@naast.example");
  await page.goto(address("portal"));
  await askForCode(page, email);
  const code = await mailTo(email, /\b\d{6}\b/);
  await mailTo(email, /token=([\w-]{20,})/);
  await typeCode(page, secret(code === "918273" ? "918274" : "918273"));
  await expect(page.getByRole("link", { name: t("signIn.codeWrong") })).toBeVisible();
  await typeCode(page, code);
  await expect(page.getByText(t("portalToday.planOf", { name: "Dennis" }))).toBeVisible();
  await page.context().clearCookies();
  await page.goto(`${address("portal")}/sign-in`);
  await askForCode(page, secret("nobody.at.all@example.org"));
  await page.goto(`${address("portal")}/sign-in/confirm?token=${secret("no-token-of-ours-4f1f6a")}`);
  await page.getByRole("button", { name: t("signIn.confirmEnter") }).click();
  await expect(page.getByText(t("signIn.linkGone"))).toBeVisible();
});

test("invitations by mail, text message and letter: opened right and wrong, refused, accepted; a PIN typed wrong", async ({
  address,
  browser,
  enter,
}) => {
  test.slow();
  const dennis = (await enter("portal", "dennis")).page;
  const phone = await borrowedPhone(browser, address("portal"));
  const why = secret("Omdat jij altijd zo kon lachen om onze oude boot.");
  await openPlan(dennis);

  const byMail = { label: secret("Tante Wieteke"), email: secret("wieteke.van.zonnebeek@example.org") };
  await writeInvitation(dennis, { ...byMail, why, channel: "email", word: secret("vuurtoren") });
  await dennis.getByRole("button", { name: t("portalInvite.send", byMail) }).click();
  await expect(dennis.getByText(t("portal.did.invitationSent"))).toBeVisible();
  const token = await mailTo(byMail.email, /\/i\/([\w-]{20,})/);
  for (const each of [secret("an-invented-token-77d1e2f0a9b8c7d6e5f4a3b2"), token]) {
    await phone.goto(`/i/${each}`);
    await phone.getByRole("button", { name: t("invited.link.open") }).click();
  }
  await phone.getByRole("textbox", { name: t("invited.who.word") }).fill(secret("zeemeeuw"));
  await phone.getByRole("button", { name: t("invited.who.check") }).click();
  await expect(phone.getByText(t("invited.who.wrong")).first()).toBeVisible();
  await phone.getByRole("textbox", { name: t("invited.who.word") }).fill("vuurtoren");
  await phone.getByRole("button", { name: t("invited.who.check") }).click();
  await phone.getByRole("link", { name: t("invited.answer.no") }).click();
  await phone.getByRole("textbox", { name: t("invited.no.reason") }).fill(secret("Het is me nu te veel, sorry jongen."));
  await phone.getByRole("button", { name: t("invited.no.send") }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(t("invited.done.noTitle"));

  const byText = { label: secret("Ome Gerrit-Jan"), telephone: secret("06 81726354") };
  await writeInvitation(dennis, { ...byText, why, channel: "text" });
  await dennis.getByRole("button", { name: t("portalInvite.send", byText) }).click();
  await expect.poll(() => outward.texts.length).toBeGreaterThan(0);
  secret("0681726354");
  for (const sent of outward.texts) for (const [, short = ""] of sent.matchAll(/\/i\/([\w-]+)/g)) secret(short);

  await openWithCode(phone, secret("K7PM-4TQR"));
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(t("invited.closed.title"));
  const [pin, wrongPin] = [secret("735184"), secret("846295")];
  const member = secret("Buurvrouw Annelotte");
  const card = secret(await joinWithCard({ client: dennis, page: phone, name: member, pin }));
  secret(card.replace("-", ""));
  await signOut(phone);
  for (const typed of [wrongPin, pin]) {
    await phone.goto("/sign-in/card");
    await enterWithCard(phone, { code: card, pin: typed });
  }
  await expect(phone.getByRole("heading", { level: 1 })).toContainText(member);
  await phone.context().close();
});

test("a mail server that fails, saying to whom", async ({ page, address }) => {
  const email = secret("tarik@naast.example");
  outward.mailbox.refuse(new Error(`550 no mailbox ${email} here`));
  await page.goto(address("portal"));
  await askForCode(page, email);
  await expect.poll(() => logged()).toContain("MailWarning: mail");
  outward.mailbox.refuse(null);
});

test("bugs, with what somebody typed in the middle of them", async ({ enter, page, address }) => {
  const dennis = (await enter("portal", "dennis")).page;
  await openPlan(dennis);
  await openInvitations(dennis);
  const mendInvitation = breakTable("invitation", "whyWords");
  await dennis.getByRole("link", { name: t("portalInvite.ask"), exact: true }).click();
  await dennis.getByRole("textbox", { name: t("portalInvite.fields.label") }).fill(secret("Neef Hendrikus"));
  await dennis.locator("#whyWords").fill(secret("Jij weet nog hoe het vroeger was bij oma."));
  await dennis.locator("#channel-letter").check();
  await dennis.getByRole("button", { name: t("portalInvite.fields.keep") }).click();
  await expect(dennis.getByText(t("shared.failures.bug")).first()).toBeVisible();
  mendInvitation();

  // Here nobody catches it, and the framework prints the error by itself: the mail with its code, its link and its address.
  const mendMail = breakTable("outbox", "recipient");
  await page.goto(`${address("portal")}/sign-in`);
  await page.getByRole("textbox", { name: t("signIn.email") }).fill(secret("kees@naast.example"));
  await page.getByRole("button", { name: t("signIn.sendCode") }).click();
  await expect.poll(() => logged()).toMatch(/SqliteError\n +at /);
  mendMail();

  const broken = { clientId: "x", words: secret("Een zin die niemand hoort te lezen.") };
  const answer = await page.request.post(`${address("portal")}/api/trpc/plan.addGoal`, { data: `${JSON.stringify(broken)}}` });
  expect(answer.ok()).toBe(false);
});

function logged(): string {
  return readFileSync(join(logs, `${name}.log`), "utf8");
}

test("of all that, the log has nothing: no token, code, PIN, address, number, name or sentence", () => {
  const lines = logged();
  // What has to be there is: bugs and mail that was refused are told, by their kind.
  expect(lines).toContain('"path":"invitation.compose"');
  expect(lines).toContain("MailWarning");
  expect(secrets.size).toBeGreaterThan(20);
  const plain = lines.toLowerCase();
  expect([...secrets].filter((words) => plain.includes(words.toLowerCase()))).toEqual([]);
  expect(personas.filter((one) => new RegExp(`\\b${one.name}\\b`, "i").test(lines)).map((one) => one.name)).toEqual([]);
  expect(lines.match(/[\w.+-]+@[\w-]+\.\w+/g)).toBeNull();
  expect(lines).not.toContain("params:");
});

import { clientIdOf } from "@naast/testing/ids";
import type { Response } from "@playwright/test";
import { type App, walks } from "../src/pages.ts";
import { expect, test } from "../src/walking.ts";

const onEveryPage = {
  "cache-control": /(^|,\s*)no-store\b/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  "referrer-policy": /^same-origin$/,
  "strict-transport-security": /^max-age=\d{8,}/,
  "x-content-type-options": /^nosniff$/,
  "x-frame-options": /^DENY$/,
  "x-robots-tag": /noindex/,
};

for (const walk of walks) {
  test(`the browser has nothing to refuse in the ${walk.app} of ${walk.as}`, async ({ walker }) => {
    const { page, open, complaints } = await walker(walk);
    const nonces: string[] = [];
    for (const path of walk.pages) {
      const answer = await open(path);
      for (const [name, value] of Object.entries(onEveryPage)) expect.soft(answer.headers()[name], `${path}: ${name}`).toMatch(value);
      expect.soft(answer.headers()["x-powered-by"], path).toBeUndefined();
      nonces.push(nonceIn(answer));
      const handlers = await page
        .locator("*")
        .evaluateAll((all) => all.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith("on"))));
      expect.soft(handlers, `${path}: no handler in the page itself`).toEqual([]);
      const named = /<(script|style)\b(?![^>]*\bnonce=)[^>]*>/g;
      const bare = (await answer.text()).match(named) ?? [];
      expect.soft(bare, `${path}: a nonce on every script and every style`).toEqual([]);
      expect.soft(complaints(), `${path}: the console`).toEqual([]);
    }
    expect(new Set(nonces).size, "a nonce of its own for each answer").toBe(nonces.length);
  });
}

const nonce = expect.stringMatching(/^'nonce-[\w+/=-]{22,}'$/);

/** The policy lets through scripts of this one answer and nothing else; its nonce comes back. */
function nonceIn(answer: Response): string {
  const policy = answer.headers()["content-security-policy"] ?? "";
  const parts = new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]));
  expect.soft(Object.fromEntries(parts), answer.url()).toMatchObject({
    "default-src": ["'none'"],
    "script-src": ["'self'", nonce, "'strict-dynamic'"],
    "style-src": ["'self'", expect.stringMatching(/^'nonce-/)],
    "connect-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
  });
  return parts.get("script-src")?.find((source) => source.startsWith("'nonce-")) ?? "";
}

test("with data saver no script is let through at all", async ({ browser, address }) => {
  const context = await browser.newContext({ extraHTTPHeaders: { "save-data": "on" } });
  const answer = await context.request.get(`${address("portal")}/sign-in`);
  expect(answer.headers()["content-security-policy"]).toContain("script-src 'none';");
  await context.close();
});

const doors: readonly App[] = ["portal", "dashboard"];

for (const app of doors) {
  const person = app === "portal" ? "kees" : "sanne";
  const elsewhere = "https://elsewhere.example";
  const change = "/api/trpc/account.changeSettings";

  test(`the cookies of the ${app} are out of reach of scripts and of other sites`, async ({ enter, address }) => {
    const { context, page } = await enter(app, person);
    const cookies = await context.cookies(address(app));
    expect(cookies.map(({ name }) => name)).toContain(`naast-${app}.session`);
    for (const cookie of cookies) expect.soft(cookie, cookie.name).toMatchObject({ httpOnly: true, sameSite: "Lax" });
    expect(await page.evaluate("document.cookie")).toBe("");
  });

  test(`the API of the ${app} refuses what other sites send`, async ({ enter, address }) => {
    const { context } = await enter(app, person);
    const send = async (headers: Record<string, string>, data: string) =>
      (await context.request.post(`${address(app)}${change}`, { headers, data })).status();
    const json = { "content-type": "application/json" };
    const body = JSON.stringify({ textSize: 150 });
    expect(await send({ ...json, origin: elsewhere }, body)).toBe(403);
    expect(await send({ ...json, origin: "null" }, body)).toBe(403);
    expect(await send({ ...json, origin: address(app), "sec-fetch-site": "cross-site" }, body)).toBe(403);
    expect(await send({ ...json, origin: address(app), "sec-fetch-site": "same-site" }, body)).toBe(403);
    expect(await send({ "content-type": "text/plain", origin: address(app) }, body)).toBe(415);
    const asked = await context.request.get(`${address(app)}${change}?${new URLSearchParams({ input: body })}`);
    expect(asked.status(), "a change by GET").toBe(405);
    const me = await context.request.get(`${address(app)}/api/trpc/account.me`);
    expect(await me.json()).toMatchObject({ result: { data: { textSize: 100 } } });
    expect(me.headers()).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
  });

  test(`the API of the ${app} refuses a body that is too large`, async ({ enter, address }) => {
    const { context } = await enter(app, person);
    const data = JSON.stringify({ textSize: 100, more: "x".repeat(150_000) });
    const headers = { "content-type": "application/json", origin: address(app) };
    expect((await context.request.post(`${address(app)}${change}`, { headers, data })).status()).toBe(413);
  });
}

test("a form of the portal is refused when another site sends it, or when it is too large", async ({ enter, address }) => {
  const { context, page } = await enter("portal", "kees");
  const url = `${address("portal")}/settings`;
  const source = await (await context.request.get(url)).text();
  const fields = await page.evaluate((html) => {
    const hidden = new DOMParser().parseFromString(html, "text/html").querySelectorAll("#settings-form input[type=hidden]");
    return [...hidden].map((field) => [field.getAttribute("name") ?? "", field.getAttribute("value") ?? ""]);
  }, source);
  expect(fields.length, "a form that works without a script").toBeGreaterThan(0);
  const multipart = { ...Object.fromEntries(fields), language: "nl", textSize: "125", dataSaver: "off", timeZone: "Europe/Amsterdam" };
  const send = (origin: string, more = {}) =>
    context.request.post(url, { headers: { origin }, multipart: { ...multipart, ...more }, maxRedirects: 0 });

  for (const origin of ["https://elsewhere.example", "null"]) expect((await send(origin)).ok(), origin).toBe(false);
  expect((await send(address("portal"), { more: "x".repeat(150_000) })).ok(), "too large").toBe(false);
  const me = await context.request.get(`${address("portal")}/api/trpc/account.me`);
  expect(await me.json()).toMatchObject({ result: { data: { textSize: 100 } } });

  expect((await send(address("portal"))).status(), "the same form from our own page").toBe(303);
  await page.goto(url);
  await expect(page.locator("html")).toHaveAttribute("data-text-size", "125");
  await send(address("portal"), { textSize: "100" });
});

test("what somebody writes is shown as words, never as HTML", async ({ enter, address }) => {
  const words = `<img src=x onerror="document.title='read'"><script>document.title='run'</script><b>dik</b> &amp; "zo"`;
  const { context, page } = await enter("portal", "johan");
  const clientId = clientIdOf("johan");
  const added = await context.request.post(`${address("portal")}/api/trpc/plan.addGoal`, {
    headers: { origin: address("portal") },
    data: { clientId, words, kind: "practical", visibility: "everyone" },
  });
  expect(added.status(), await added.text()).toBe(200);
  const { changeId } = (await added.json()).result.data;
  const ingrid = await enter("dashboard", "ingrid");
  for (const [reader, url] of [
    [page, `${address("portal")}/plan/${clientId}`],
    [page, `${address("portal")}/plan/${clientId}/timeline`],
    [page, `${address("portal")}/plan/${clientId}/print`],
    [ingrid.page, `${address("dashboard")}/clients/${clientId}/plan`],
  ] as const) {
    await reader.goto(url);
    await expect(reader.getByText(words).first(), url).toBeVisible();
    await expect(reader.locator("img[src='x'], main script"), url).toHaveCount(0);
    expect(await reader.title()).not.toMatch(/^(read|run)$/);
  }
  const undone = await context.request.post(`${address("portal")}/api/trpc/plan.undo`, {
    headers: { origin: address("portal") },
    data: { clientId, changeId },
  });
  expect(undone.status()).toBe(200);
});

// The config as next-auth runs it, without Next around it: @auth/core is what next-auth's own handlers call.
import { Auth } from "@auth/core";
import { engines } from "@naast/db/testing/stores";
import { type App, minute } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Lookup } from "./adapter.ts";
import { authConfig } from "./config.ts";
import { beginSession, findSignIn, prepareSession } from "./sessions.ts";
import { settingsFrom } from "./settings.ts";
import { browser, environment, openTestEntrance, type TestEntrance } from "./testing/entrance.ts";

describe.each(engines)("next-auth on %s", (engine) => {
  let t: TestEntrance;
  beforeAll(async () => {
    t = await openTestEntrance(engine);
  });
  afterAll(() => t.close());

  async function signedIn(app: App = "portal") {
    const { personId } = await t.addPerson();
    const prepared = prepareSession(t.entrance, { ...browser, app });
    await t.entrance.store.write((tx) => beginSession(tx, prepared, personId));
    return { personId, token: prepared.begun.token };
  }
  type Asked = { action: string; cookie?: string; body?: Record<string, string>; lookup?: Lookup; entrance?: TestEntrance["entrance"] };
  function ask({ action, cookie = "", body, lookup, entrance = t.entrance }: Asked) {
    const headers = { cookie, "content-type": "application/x-www-form-urlencoded" };
    const post = body === undefined ? {} : { method: "POST", body: new URLSearchParams(body) };
    return Auth(new Request(`http://localhost:3001/api/auth/${action}`, { headers, ...post }), authConfig(entrance, "portal", lookup));
  }
  const cookieOf = (token: string, app: App = "portal") => `naast-${app}.session=${token}`;

  it("tells a browser that somebody is signed in until when, and nothing else: never the token", async () => {
    const { token, personId } = await signedIn();
    const answer = await ask({ action: "session", cookie: cookieOf(token) });
    const text = await answer.text();
    expect(Object.keys(JSON.parse(text))).toEqual(["expires"]);
    expect(text).not.toContain(token);
    expect(text).not.toContain(personId);
  });

  it("tells the server who it is", async () => {
    const { token, personId } = await signedIn();
    const lookup: Lookup = { signedIn: null, failure: null };
    await ask({ action: "session", cookie: cookieOf(token), lookup });
    expect(lookup.signedIn).toMatchObject({ personId, app: "portal" });
  });

  it("knows nobody without a cookie, with the other app's cookie, or with that app's token", async () => {
    const { token } = await signedIn();
    const worker = await signedIn("dashboard");
    for (const cookie of ["", cookieOf(token, "dashboard"), cookieOf(worker.token), cookieOf("made up")]) {
      const lookup: Lookup = { signedIn: null, failure: null };
      expect(await (await ask({ action: "session", cookie, lookup })).json()).toBeNull();
      expect(lookup).toEqual({ signedIn: null, failure: null });
    }
  });

  it("gives cookies that scripts and other sites cannot use, in clear text on localhost only", async () => {
    const { token } = await signedIn();
    const [local] = (await ask({ action: "session", cookie: cookieOf(token) })).headers
      .getSetCookie()
      .filter((cookie) => cookie.includes(".session="));
    expect(local).toMatch(/^naast-portal\.session=/);
    expect(local).toContain("HttpOnly");
    expect(local).toContain("SameSite=Lax");
    expect(local).not.toContain("Secure");
    const settings = settingsFrom({ ...environment, PORTAL_URL: "https://plan.example.org" });
    const outside = await ask({ action: "session", cookie: cookieOf(token), entrance: { ...t.entrance, settings } });
    for (const cookie of outside.headers.getSetCookie()) expect(cookie).toContain("Secure");
    expect(outside.headers.getSetCookie().length).toBeGreaterThan(0);
  });

  it("signs out only with the token against forged requests", async () => {
    const { token } = await signedIn();
    await ask({ action: "signout", cookie: cookieOf(token), body: { csrfToken: "made up" } });
    expect(await findSignIn(t.entrance, { app: "portal", token })).not.toBeNull();
    const given = await ask({ action: "csrf" });
    const { csrfToken } = (await given.json()) ?? {};
    const [csrf] = given.headers
      .getSetCookie()
      .flatMap((cookie) => (cookie.startsWith("naast-portal.csrf=") ? [cookie.split(";")[0]] : []));
    const out = await ask({ action: "signout", cookie: `${cookieOf(token)}; ${csrf}`, body: { csrfToken, callbackUrl: "/" } });
    expect(await findSignIn(t.entrance, { app: "portal", token })).toBeNull();
    expect(out.headers.get("location")).toBe("http://localhost:3001/");
    expect(out.headers.getSetCookie().join("\n")).toMatch(/naast-portal\.session=; Max-Age=0/);
  });

  it("leads nobody to another site", async () => {
    const { redirect } = authConfig(t.entrance, "portal").callbacks ?? {};
    const lead = (url: string) => redirect?.({ url, baseUrl: "http://evil.example" });
    expect(await lead("https://evil.example/")).toBe("http://localhost:3001");
    expect(await lead("//evil.example/")).toBe("http://localhost:3001");
    expect(await lead("/plan/1")).toBe("http://localhost:3001/plan/1");
  });

  it("hands a database that is away to who asked, instead of saying that nobody is signed in", async () => {
    const { token } = await signedIn();
    const failure = new Error("the disk is gone");
    const broken = {
      ...t.entrance,
      store: { ...t.entrance.store, read: { ...t.entrance.store.read, runPrepared: () => Promise.reject(failure) } },
    };
    const lookup: Lookup = { signedIn: null, failure: null };
    await ask({ action: "session", cookie: cookieOf(token), lookup, entrance: broken });
    expect(lookup).toEqual({ signedIn: null, failure });
  });

  it("is not asked to prolong a session: an idle one ends", async () => {
    const { token } = await signedIn("portal");
    t.wait(13 * 24 * 60 * minute);
    expect(await (await ask({ action: "session", cookie: cookieOf(token) })).json()).not.toBeNull();
    t.wait(14 * 24 * 60 * minute);
    expect(await (await ask({ action: "session", cookie: cookieOf(token) })).json()).toBeNull();
  });
});

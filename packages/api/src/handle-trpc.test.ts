import type * as Auth from "@naast/auth";
import { openScenario, type Scenario } from "@naast/testing";
import type { SignedIn } from "@naast/vocabulary";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { handleTrpc } from "./handle-trpc.ts";
import { asCurrentStore } from "./testing/current-store.ts";

const visitor = vi.hoisted((): { signIn: SignedIn | null } => ({ signIn: null }));
vi.mock("@naast/auth", async (original) => ({
  ...(await original<typeof Auth>()),
  currentSignIn: async () => visitor.signIn,
}));

const host = "localhost:3001";
const door = `http://${host}/api/trpc`;
const own = { host, "content-type": "application/json", "sec-fetch-site": "same-origin" };
const secret = "Het-geheim-van-Dennis";

describe("the HTTP door", () => {
  let scenario: Scenario;
  let forget: () => void;
  let printed: MockInstance<typeof process.stderr.write>;
  beforeAll(async () => {
    scenario = await openScenario("sqlite");
    forget = asCurrentStore(scenario.store);
  });
  afterAll(async () => {
    forget();
    await scenario.close();
  });
  beforeEach(() => {
    visitor.signIn = scenario.signedIn("dennis");
    printed = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  });
  afterEach(() => printed.mockRestore());

  type Sent = { path?: string; body?: BodyInit; headers?: Record<string, string>; method?: string };
  const comment = () => JSON.stringify({ clientId: scenario.clientId, goalId: scenario.items.goals.everyone, words: secret });

  function send({ path = "plan.addComment", body = comment(), headers = own, method = "POST" }: Sent = {}): Promise<Response> {
    const request = method === "GET" ? { method, headers } : { method, headers, body, duplex: "half" };
    return handleTrpc(new Request(`${door}/${path}`, request), "portal");
  }
  const without = (name: keyof typeof own) => Object.fromEntries(Object.entries(own).filter(([key]) => key !== name));
  const comments = async () => (await scenario.store.read.select().from(scenario.store.tables.comment)).length;

  it("lets a change from the app's own pages in, and keeps the answer out of every cache", async () => {
    const before = await comments();
    const response = await send();
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await comments()).toBe(before + 1);
  });

  it.each([
    ["another site", { ...own, "sec-fetch-site": "cross-site" }],
    ["another part of the same site", { ...own, "sec-fetch-site": "same-site" }],
    ["another origin, from a browser that does not say the site", { ...without("sec-fetch-site"), origin: "https://elsewhere.example" }],
    ["the other app", { ...without("sec-fetch-site"), origin: "http://localhost:3000" }],
    ["a page without an origin", { ...without("sec-fetch-site"), origin: "null" }],
    ["an origin that is none", { ...without("sec-fetch-site"), origin: "nothing at all" }],
  ])("refuses a change from %s", async (_, headers) => {
    const before = await comments();
    expect((await send({ headers })).status).toBe(403);
    expect(await comments()).toBe(before);
  });

  it.each([
    ["the app's own origin", { ...without("sec-fetch-site"), origin: `http://${host}` }],
    ["a program that is no browser", without("sec-fetch-site")],
  ])("takes a change from %s", async (_, headers) => {
    expect((await send({ headers })).status).toBe(200);
  });

  it.each(["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", ""])(
    "refuses what a foreign form could send: %s",
    async (type) => {
      const before = await comments();
      expect((await send({ headers: { ...own, "content-type": type } })).status).toBe(415);
      expect(await comments()).toBe(before);
    },
  );

  it("refuses a body that is too long, said or not", async () => {
    const long = JSON.stringify({ clientId: scenario.clientId, words: "x".repeat(200_000) });
    expect((await send({ body: long })).status).toBe(413);
    const pieces = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode("x".repeat(10_000)));
      },
    });
    expect((await send({ body: pieces })).status).toBe(413);
  });

  it.each([
    ["no JSON", { body: `{"words": "${secret}"` }, 400],
    ["nothing", { body: "" }, 400],
    ["words that are too long", { body: JSON.stringify({ words: secret.repeat(300) }) }, 400],
    ["a procedure that is not there", { path: `plan.${secret}` }, 404],
    ["a path that cannot be read", { path: "%E0%A4%A" }, 400],
    ["a change asked as a question", { method: "GET" }, 405],
    ["an input in the address that is no JSON", { path: `plan.read?input={${secret}`, method: "GET" }, 400],
  ] satisfies readonly [string, Sent, number][])("answers %s calmly", async (_, sent, status) => {
    const response = await send(sent);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).not.toMatch(/stack|node_modules|Error:|at \w+ \(|packages\//);
    expect(JSON.parse(text).error.message).toBe(JSON.parse(text).error.data.code);
    expect(printed).not.toHaveBeenCalled();
  });

  it("says to who is not signed in only that", async () => {
    visitor.signIn = null;
    const response = await send();
    expect(response.status).toBe(401);
    expect((await response.json()).error.data.failure).toEqual({ kind: "signedOut" });
  });

  it("answers each call of a batch by itself", async () => {
    const input = { 0: { clientId: scenario.clientId }, 1: { clientId: scenario.otherClientId } };
    const path = `plan.today,plan.today?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`;
    const response = await send({ path, method: "GET" });
    const [mine, theirs] = await response.json();
    expect(mine.result.data.clientId).toBe(scenario.clientId);
    expect(theirs.error.data.failure).toEqual({ kind: "notFound" });
  });

  it("answers a bug with its kind alone, and reports it without a word of what was written", async () => {
    const broken = new Error(`insert into comment values ('${secret}')`, { cause: new Error(secret) });
    const forgetBroken = asCurrentStore({ ...scenario.store, write: () => Promise.reject(broken) });
    const response = await send();
    const text = await response.text();
    forgetBroken();
    forget = asCurrentStore(scenario.store);
    expect(response.status).toBe(500);
    expect(JSON.parse(text).error.data.failure).toEqual({ kind: "bug" });
    expect(text).not.toContain(secret);
    expect(printed).toHaveBeenCalledTimes(1);
    const line = String(printed.mock.calls[0]?.[0]);
    expect(line).not.toContain(secret);
    expect(JSON.parse(line)).toMatchObject({ level: "error", path: "plan.addComment", name: "Error" });
    expect(JSON.parse(line).requestId).toBe(JSON.parse(text).error.data.requestId);
  });
});

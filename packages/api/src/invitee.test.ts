import type { Entrance } from "@naast/auth/invitation-entrance";
import { settingsFrom } from "@naast/auth/settings";
import type { InviteeContext } from "@naast/domain";
import { openScenario, type Scenario } from "@naast/testing";
import { bareCode, codeCharacters, NotFound, newId, oneDay, TooMany } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { declineInvitee, giveWord, type InviteeWorld, openInvitee, readInvitee, removeByCode } from "./invitee.ts";
import { callerOf, testForge } from "./testing/calling.ts";
import { watched, watchedStore } from "./testing/watched.ts";

const installation = {
  AUTH_SECRET: "only for tests, at least 32 characters long",
  PORTAL_URL: "http://localhost:3001",
  DASHBOARD_URL: "http://localhost:3000",
};

let scenario: Scenario;
let world: InviteeWorld;
beforeEach(async () => {
  scenario = await openScenario("sqlite");
  const entrance: Entrance = { store: scenario.store, clock: scenario.clock, settings: settingsFrom(installation) };
  const context = async (): Promise<InviteeContext> => ({
    store: scenario.store,
    clock: scenario.clock,
    requestId: newId("Request"),
    forge: testForge,
    signedIn: null,
  });
  world = { entrance, context };
});
afterEach(() => scenario.close());

const words = {
  label: "Wim",
  whyWords: "Met jou kan ik lachen.",
  language: "nl" as const,
  channel: "letter" as const,
  period: "month" as const,
};

/** Dennis asks somebody by letter, and gets the code of it. */
async function codeOf(second: "none" | "word" = "none"): Promise<string> {
  const dennis = callerOf(scenario, "dennis").invitation;
  const { clientId } = scenario;
  const { item } = await dennis.compose({
    clientId,
    ...words,
    labelIds: ["purpose"],
    days: 14,
    second,
    secondWord: second === "word" ? "Vlieger" : null,
  });
  const { code } = await dennis.send({ clientId, invitationId: item.id, preview: "seen" });
  return code ?? "";
}

const open = (typed: string, address = "192.0.2.1") => openInvitee({ typed, address }, world);
async function opened(typed: string): Promise<string> {
  const outcome = await open(typed);
  if (outcome.state !== "opened") throw new Error(`it was ${outcome.state}`);
  return outcome.holding;
}

describe("a code", () => {
  it("has forty bits without look-alikes, and may be typed in any way", async () => {
    const code = await codeOf();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(codeCharacters).toHaveLength(32);
    expect(bareCode("o1il-0000")).toBe("01110000");
    expect((await open(code.toLowerCase().replace("-", " "))).state).toBe("opened");
  });

  it("looks the same unknown, expired, used and taken back, and takes the same work: statement by statement, hash by hash", async () => {
    const used = await codeOf();
    await declineInvitee(await opened(used), { words: null, tell: "nobody" }, world);
    const takenBack = await codeOf();
    const dennis = callerOf(scenario, "dennis").invitation;
    const { clientId } = scenario;
    const sent = (await dennis.list({ clientId })).invitations.find(({ state }) => state === "sent");
    await dennis.withdraw({ clientId, invitationId: sent?.id ?? "" });
    const expired = await codeOf();
    scenario.clock.forward(15 * oneDay);
    const work: string[][] = [];
    for (const typed of ["AAAA-AAAA", expired, used, takenBack, "", "x".repeat(300)]) {
      const log: string[] = [];
      const store = watchedStore(scenario.store, log);
      const forge = watched(testForge, log);
      const context = async () => ({ ...(await world.context()), store, forge });
      const entrance = { ...world.entrance, store };
      expect(await openInvitee({ typed, address: "192.0.2.1" }, { entrance, context })).toEqual({ state: "closed" });
      work.push(log);
    }
    const [first = []] = work;
    expect(first).toEqual(expect.arrayContaining(["select", "insert"]));
    for (const one of work) expect(one).toEqual(first);
  });

  it("of which there is a newer says so, to who holds the old one alone", async () => {
    const dennis = callerOf(scenario, "dennis").invitation;
    const { clientId } = scenario;
    const old = await codeOf();
    const { invitations } = await dennis.list({ clientId });
    const invitationId = invitations[0]?.id ?? "";
    const { code } = await dennis.send({ clientId, invitationId, preview: "seen" });
    expect(await open(old)).toEqual({ state: "replaced" });
    expect((await open(code ?? "")).state).toBe("opened");
  });

  it("is tried twenty times an hour from one address", async () => {
    for (let tries = 0; tries < 20; tries++) await open("AAAA-AAAA");
    await expect(open("AAAA-AAAA")).rejects.toBeInstanceOf(TooMany);
    expect((await open(await codeOf(), "192.0.2.2")).state).toBe("opened");
  });

  it("stays closed to 20,000 guesses from a thousand addresses, of which few are even looked at", async () => {
    await codeOf();
    let limited = 0;
    const found: string[] = [];
    for (let from = 0; from < 1000; from += 50) {
      const guesses = Array.from({ length: 50 }, (_, offset) => from + offset).flatMap((address) =>
        Array.from({ length: 20 }, (_, tries) => {
          const guess = Array.from({ length: 8 }, (__, place) => codeCharacters[(address * 7 + tries * 13 + place * 5) % 32]).join("");
          return open(guess, `198.51.100.${address}`);
        }),
      );
      for (const outcome of await Promise.allSettled(guesses)) {
        if (outcome.status === "fulfilled") found.push(outcome.value.state);
        else if (outcome.reason instanceof TooMany) limited++;
      }
    }
    expect(new Set(found)).toEqual(new Set(["closed"]));
    expect(found).toHaveLength(500);
    expect(limited).toBe(19_500);
  }, 180_000);
});

describe("what the browser keeps", () => {
  it("opens the invitation again without a guess, and nothing that we did not give does", async () => {
    const holding = await opened(await codeOf());
    expect(await readInvitee(holding, world)).toMatchObject({ inviterName: "Dennis", whyWords: "Met jou kan ik lachen." });
    const [content = "", seal = ""] = holding.split(".");
    const other = Buffer.from(JSON.stringify({ hash: "x", word: null })).toString("base64url");
    for (const forged of ["", content, `${other}.${seal}`, `${content}.${seal}x`]) expect(await readInvitee(forged, world)).toBeNull();
  });

  it("holds no code", async () => {
    const code = await codeOf();
    expect(Buffer.from((await opened(code)).split(".")[0] ?? "", "base64url").toString()).not.toContain(code.replace("-", ""));
  });

  it("shows the name once the word was given", async () => {
    const holding = await opened(await codeOf("word"));
    expect(await readInvitee(holding, world)).toMatchObject({ inviterName: null });
    expect(await giveWord(holding, "draak", world)).toBeNull();
    const known = await giveWord(holding, "vlieger", world);
    expect(await readInvitee(known ?? "", world)).toMatchObject({ inviterName: "Dennis" });
  });

  it("is worth nothing after a no", async () => {
    const holding = await opened(await codeOf());
    await declineInvitee(holding, { words: null, tell: "nobody" }, world);
    expect(await readInvitee(holding, world)).toBeNull();
    await expect(declineInvitee(holding, { words: null, tell: "nobody" }, world)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("remove me", () => {
  it("says nothing about whether there was something", async () => {
    const code = await codeOf();
    await expect(removeByCode({ typed: code, address: "192.0.2.9" }, world)).resolves.toBeUndefined();
    await expect(removeByCode({ typed: "AAAA-AAAA", address: "192.0.2.9" }, world)).resolves.toBeUndefined();
    expect((await open(code)).state).toBe("closed");
  });
});

describe("the access log", () => {
  it("has a line for each look and each refusal, with ids and never a code", async () => {
    const code = await codeOf();
    await open("AAAA-AAAA");
    await readInvitee(await opened(code), world);
    const { accessLog } = scenario.store.tables;
    const lines = (await scenario.store.read.select().from(accessLog)).filter(({ relation }) => relation === "invitee");
    expect(lines.map(({ action, outcome, actorId, clientId }) => ({ action, outcome, actorId, clientId }))).toEqual([
      { action: "invitee.open", outcome: "refused", actorId: null, clientId: null },
      { action: "invitee.open", outcome: "allowed", actorId: null, clientId: scenario.clientId },
      { action: "invitee.read", outcome: "allowed", actorId: null, clientId: scenario.clientId },
    ]);
    expect(JSON.stringify(lines)).not.toContain(code.replace("-", ""));
  });

  it("tells the client nothing of a look that was not answered", async () => {
    await opened(await codeOf());
    const { lines } = await callerOf(scenario, "dennis").journal.whoLooked({ clientId: scenario.clientId, onlyOthers: false });
    expect(lines.filter(({ action }) => action.startsWith("invitee."))).toEqual([]);
  });
});

import { engines } from "@naast/db/testing/stores";
import { bareCode, codeCharacters, NotFound, oneDay, TooMany } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { declineInvitee, giveWord, openInvitee, readInvitee, removeByCode } from "./invitee.ts";
import { callerOf, testForge } from "./testing/calling.ts";
import { type InviteeDoor, openInviteeDoor } from "./testing/invitee-door.ts";
import { watched, watchedStore } from "./testing/watched.ts";

describe.each(engines)("an invitation on %s", (engine) => {
  let door: InviteeDoor;
  beforeEach(async () => {
    door = await openInviteeDoor(engine);
  });
  afterEach(() => door.close());

  async function opened(typed: string): Promise<string> {
    const outcome = await door.open(typed);
    if (outcome.state !== "opened") throw new Error(`it was ${outcome.state}`);
    return outcome.holding;
  }

  /** Each stays closed, and takes the same work. */
  async function expectSameWork(tried: readonly string[]): Promise<void> {
    const work: string[][] = [];
    for (const typed of tried) {
      const log: string[] = [];
      const store = watchedStore(door.scenario.store, log);
      const forge = watched(testForge, log);
      const context = async () => ({ ...(await door.world.context()), store, forge });
      const entrance = { ...door.world.entrance, store };
      expect(await openInvitee({ typed, address: "192.0.2.1" }, { entrance, context })).toEqual({ state: "closed" });
      work.push(log);
    }
    const [first = []] = work;
    expect(first).toEqual(expect.arrayContaining(["select", "insert"]));
    for (const one of work) expect(one).toEqual(first);
  }

  describe("a code", () => {
    it("has forty bits without look-alikes, and may be typed in any way", async () => {
      const code = await door.codeOf();
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(codeCharacters).toHaveLength(32);
      expect(bareCode("o1il-0000")).toBe("01110000");
      expect((await door.open(code.toLowerCase().replace("-", " "))).state).toBe("opened");
    });

    it("looks the same unknown, expired, used and taken back, and takes the same work: statement by statement, hash by hash", async () => {
      const used = await door.codeOf();
      await declineInvitee(await opened(used), { words: null, tell: "nobody" }, door.world);
      const takenBack = await door.codeOf();
      const dennis = callerOf(door.scenario, "dennis").invitation;
      const { clientId } = door.scenario;
      const sent = (await dennis.list({ clientId })).invitations.find(({ state }) => state === "sent");
      await dennis.withdraw({ clientId, invitationId: sent?.id ?? "" });
      const expired = await door.codeOf();
      door.scenario.clock.forward(15 * oneDay);
      await expectSameWork(["AAAA-AAAA", expired, used, takenBack, "", "x".repeat(300)]);
    });

    it("of which there is a newer says so, to who holds the old one alone", async () => {
      const dennis = callerOf(door.scenario, "dennis").invitation;
      const { clientId } = door.scenario;
      const old = await door.codeOf();
      const { invitations } = await dennis.list({ clientId });
      const invitationId = invitations[0]?.id ?? "";
      const { code } = await dennis.send({ clientId, invitationId, preview: "seen" });
      expect(await door.open(old)).toEqual({ state: "replaced" });
      expect((await door.open(code ?? "")).state).toBe("opened");
    });

    it("is tried twenty times an hour from one address", async () => {
      await Promise.all(Array.from({ length: 20 }, () => door.open("AAAA-AAAA")));
      await expect(door.open("AAAA-AAAA")).rejects.toBeInstanceOf(TooMany);
      expect((await door.open(await door.codeOf(), "192.0.2.2")).state).toBe("opened");
    });
  });

  describe("a link", () => {
    it("looks the same unknown and expired, and takes the same work", async () => {
      const expired = await door.linkOf();
      expect(expired).toHaveLength(43);
      door.scenario.clock.forward(15 * oneDay);
      await expectSameWork([expired, testForge.link().secret]);
    });

    it("opens for who holds it, whatever was typed from the same network", async () => {
      const link = await door.linkOf();
      await Promise.all(Array.from({ length: 20 }, () => door.open("AAAA-AAAA")));
      expect((await door.open(link)).state).toBe("opened");
    });
  });

  describe("what the browser keeps", () => {
    it("opens the invitation again without a guess, and nothing that we did not give does", async () => {
      const holding = await opened(await door.codeOf());
      expect(await readInvitee(holding, door.world)).toMatchObject({ inviterName: "Dennis", whyWords: "Met jou kan ik lachen." });
      const [content = "", seal = ""] = holding.split(".");
      const other = Buffer.from(JSON.stringify({ hash: "x", word: null })).toString("base64url");
      for (const forged of ["", content, `${other}.${seal}`, `${content}.${seal}x`])
        expect(await readInvitee(forged, door.world)).toBeNull();
    });

    it("holds no code", async () => {
      const code = await door.codeOf();
      expect(Buffer.from((await opened(code)).split(".")[0] ?? "", "base64url").toString()).not.toContain(code.replace("-", ""));
    });

    it("shows the name once the word was given", async () => {
      const holding = await opened(await door.codeOf("word"));
      expect(await readInvitee(holding, door.world)).toMatchObject({ inviterName: null });
      expect(await giveWord(holding, "draak", door.world)).toBeNull();
      const known = await giveWord(holding, "vlieger", door.world);
      expect(await readInvitee(known ?? "", door.world)).toMatchObject({ inviterName: "Dennis" });
    });

    it("is worth nothing after a no", async () => {
      const holding = await opened(await door.codeOf());
      await declineInvitee(holding, { words: null, tell: "nobody" }, door.world);
      expect(await readInvitee(holding, door.world)).toBeNull();
      await expect(declineInvitee(holding, { words: null, tell: "nobody" }, door.world)).rejects.toBeInstanceOf(NotFound);
    });
  });

  describe("remove me", () => {
    it("says nothing about whether there was something", async () => {
      const code = await door.codeOf();
      await expect(removeByCode({ typed: code, address: "192.0.2.9" }, door.world)).resolves.toBeUndefined();
      await expect(removeByCode({ typed: "AAAA-AAAA", address: "192.0.2.9" }, door.world)).resolves.toBeUndefined();
      expect((await door.open(code)).state).toBe("closed");
    });
  });

  describe("the access log", () => {
    it("has a line for each look and each refusal, with ids and never a code", async () => {
      const code = await door.codeOf();
      await door.open("AAAA-AAAA");
      await readInvitee(await opened(code), door.world);
      const { accessLog } = door.scenario.store.tables;
      const lines = (await door.scenario.store.read.select().from(accessLog)).filter(({ relation }) => relation === "invitee");
      expect(lines.map(({ action, outcome, actorId, clientId }) => ({ action, outcome, actorId, clientId }))).toEqual([
        { action: "invitee.open", outcome: "refused", actorId: null, clientId: null },
        { action: "invitee.open", outcome: "allowed", actorId: null, clientId: door.scenario.clientId },
        { action: "invitee.read", outcome: "allowed", actorId: null, clientId: door.scenario.clientId },
      ]);
      expect(JSON.stringify(lines)).not.toContain(code.replace("-", ""));
    });

    it("tells the client nothing of a look that was not answered", async () => {
      await opened(await door.codeOf());
      const { lines } = await callerOf(door.scenario, "dennis").journal.whoLooked({ clientId: door.scenario.clientId, onlyOthers: false });
      expect(lines.filter(({ action }) => action.startsWith("invitee."))).toEqual([]);
    });
  });
});

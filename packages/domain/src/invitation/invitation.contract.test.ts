import { engines } from "@naast/db/testing/stores";
import { addDays, answerDays, answerDaysOf, Conflict, dayOf, Invalid, NotFound, oneDay, second } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenedInviting, openInviting, yes } from "../testing/inviting.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { declineAsInvitee, laterAsInvitee } from "./answer-as-invitee.ts";
import { blockInvitation } from "./block-invitation.ts";
import { openInvitation } from "./open-invitation.ts";
import { readAsInvitee } from "./read-as-invitee.ts";
import { unblockInvitation } from "./unblock-invitation.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

describe.each(engines)("an invitation on %s", (engine) => {
  let world: OpenedInviting;
  beforeEach(async () => {
    world = await openInviting(engine);
  });
  afterEach(() => world.scenario.close());

  it("is only an idea until it is sent, and nobody is anywhere before a yes", async () => {
    const before = await world.everyone();
    const id = await world.compose();
    expect(await world.shown(id)).toMatchObject({ state: "idea", needs: null });
    const { code } = await world.send(id);
    expect(code).toMatch(/^C0DE-\d{4}$/);
    expect(await world.shown(id)).toMatchObject({ state: "sent" });
    expect(await world.everyone()).toEqual(before);
  });

  it("stays a no until they say otherwise themselves", async () => {
    const nodeId = world.scenario.items.nodes.me;
    const { holds } = await world.ask({ nodeId, label: "Noor" });
    await declineAsInvitee(world.invitee(), holds, { words: null, tell: "nobody" });
    await expect(world.compose({ nodeId, label: "Noor" })).rejects.toBeInstanceOf(Invalid);
    // Nor does another spelling go around it.
    await expect(world.compose({ label: " noor " })).rejects.toBeInstanceOf(Invalid);
    await expect(world.compose({ nodeId, label: "Noor", askedAgain: "yes" })).resolves.toBeTruthy();
  });

  it("asks again once, on the day they pick, with a new secret", async () => {
    const { holds, invitationId } = await world.ask({ channel: "email", email: "wim@example.org" });
    const day = addDays(dayOf(world.scenario.clock.now()), 20);
    await expect(laterAsInvitee(world.invitee(), holds, { day: addDays(day, 100) })).rejects.toBeInstanceOf(Invalid);
    await laterAsInvitee(world.invitee(), holds, { day });
    world.scenario.clock.forward(19 * oneDay);
    await world.keep();
    expect(await world.stored(invitationId)).toMatchObject({ state: "later", contact: "wim@example.org" });
    world.scenario.clock.forward(2 * oneDay);
    await world.keep();
    expect(await world.stored(invitationId)).toMatchObject({ state: "sent" });
    await expect(openInvitation(world.invitee(), holds)).rejects.toBeInstanceOf(Conflict);
    const link = (await world.mail()).at(-1)?.content["link"] ?? "";
    expect(link).toContain("https://plan.example.org/i/");
  });

  it("hands a letter back to the client on that day", async () => {
    const { holds, invitationId } = await world.ask({ channel: "letter" });
    await laterAsInvitee(world.invitee(), holds, { day: addDays(dayOf(world.scenario.clock.now()), 3) });
    world.scenario.clock.forward(4 * oneDay);
    await world.keep();
    expect(await world.shown(invitationId)).toMatchObject({ state: "ready", laterOn: expect.any(String) });
  });

  it("expires, and its address goes after thirty days without an answer", async () => {
    const { holds, invitationId } = await world.ask({ channel: "email", email: "wim@example.org" });
    world.scenario.clock.forward(15 * oneDay);
    await world.keep();
    expect(await world.stored(invitationId)).toMatchObject({ state: "expired", contact: "wim@example.org" });
    for (const use of [openInvitation, readAsInvitee]) await expect(use(world.invitee(), holds)).rejects.toBeInstanceOf(NotFound);
    await expect(acceptInvitation(world.invitee(), holds, yes)).rejects.toBeInstanceOf(NotFound);
    world.scenario.clock.forward(14 * oneDay);
    await world.keep();
    expect((await world.stored(invitationId)).contact).toBe("wim@example.org");
    world.scenario.clock.forward(oneDay);
    await world.keep();
    expect(await world.stored(invitationId)).toMatchObject({ contact: null, erasedAt: world.scenario.clock.now() });
    expect((await world.mail()).filter(({ recipient }) => recipient === "wim@example.org")).toEqual([]);
  });

  it.each(answerDays)("is open for the %i days that the client chose: until their last second, and no second longer", async (days) => {
    const { holds, invitationId } = await world.ask({ channel: "email", email: "wim@example.org", days });
    world.scenario.clock.forward(days * oneDay - second);
    await openInvitation(world.invitee(), holds);
    await expect(readAsInvitee(world.invitee(), holds)).resolves.toBeTruthy();
    world.scenario.clock.forward(2 * second);
    for (const use of [openInvitation, readAsInvitee]) await expect(use(world.invitee(), holds)).rejects.toBeInstanceOf(NotFound);
    await expect(acceptInvitation(world.invitee(), holds, yes)).rejects.toBeInstanceOf(NotFound);
    await world.keep();
    expect((await world.stored(invitationId)).state).toBe("expired");
  });

  it("that goes by letter is open for its twenty-eight days, as post is slow", async () => {
    expect(answerDaysOf.letter).toBe(28);
    const { holds } = await world.ask({ channel: "letter", days: answerDaysOf.letter });
    world.scenario.clock.forward(28 * oneDay - second);
    await openInvitation(world.invitee(), holds);
    world.scenario.clock.forward(2 * second);
    await expect(openInvitation(world.invitee(), holds)).rejects.toBeInstanceOf(NotFound);
  });

  it("drops a nomination that the client leaves alone for sixty days", async () => {
    const id = world.scenario.items.invitations.nominated;
    world.scenario.clock.forward(50 * oneDay);
    await world.keep();
    expect((await world.stored(id)).state).toBe("nominated");
    world.scenario.clock.forward(10 * oneDay);
    await world.keep();
    expect((await world.stored(id)).state).toBe("dropped");
  });

  it("makes the old secret void with a new one, three times in ninety days at most", async () => {
    const { holds, invitationId } = await world.ask();
    await world.send(invitationId);
    await expect(openInvitation(world.invitee(), holds)).rejects.toMatchObject({ reason: "invitation.moved" });
    await world.send(invitationId);
    expect(await world.shown(invitationId)).toMatchObject({ needs: "tooOften" });
    await expect(world.send(invitationId)).rejects.toMatchObject({ reason: "invitation.notYet" });
    world.scenario.clock.forward(91 * oneDay);
    await expect(world.send(invitationId)).resolves.toMatchObject({ channel: "self" });
  });

  it("is taken back at once, and mail under way is not sent", async () => {
    const { holds, invitationId } = await world.ask({ channel: "email", email: "wim@example.org" });
    await world.as("dennis").does("invitation.withdraw", withdrawInvitation, { invitationId });
    expect((await world.mail()).filter(({ kind }) => kind === "invitation")).toEqual([]);
    await expect(openInvitation(world.invitee(), holds)).rejects.toBeInstanceOf(NotFound);
    await expect(acceptInvitation(world.invitee(), holds, yes)).rejects.toBeInstanceOf(NotFound);
    await world.send(invitationId);
    expect(await world.shown(invitationId)).toMatchObject({ state: "sent" });
  });

  it("is stopped for safety by a worker with a reason, and by the client without one; nothing goes out after that", async () => {
    const { holds, invitationId } = await world.ask();
    const block = (who: "ingrid" | "dennis", words: string | null) =>
      world.as(who).does("invitation.block", blockInvitation, { invitationId, words });
    await expect(block("ingrid", null)).rejects.toBeInstanceOf(Invalid);
    await block("ingrid", "Er was dreiging.");
    expect(await world.shown(invitationId)).toMatchObject({ state: "blocked", blockedByName: "Ingrid", blockWords: "Er was dreiging." });
    await expect(openInvitation(world.invitee(), holds)).rejects.toBeInstanceOf(NotFound);
    await expect(world.send(invitationId)).rejects.toBeInstanceOf(Conflict);
    await world.as("dennis").does("invitation.unblock", unblockInvitation, { invitationId });
    await expect(openInvitation(world.invitee(), holds)).rejects.toBeInstanceOf(NotFound);
    await expect(world.send(invitationId)).resolves.toBeTruthy();
  });

  it("puts a link in one mail to one address, in no other row, and in no mail to anybody else", async () => {
    const { secret } = await world.ask({ channel: "email", email: "wim@example.org" });
    expect((await world.mail()).filter((row) => JSON.stringify(row).includes(secret)).map(({ recipient }) => recipient)).toEqual([
      "wim@example.org",
    ]);
    const { accessLog, event, invitation, invitationSecret } = world.scenario.store.tables;
    for (const table of [accessLog, event, invitation, invitationSecret])
      expect(JSON.stringify(await world.scenario.store.read.select().from(table))).not.toContain(secret);
  });

  it("keeps secrets, codes and words in no row but as a hash, and nothing of them in the access log", async () => {
    const { secret } = await world.ask({ second: "word", secondWord: "Vlieger" });
    const { accessLog, event, invitation, invitationSecret, outbox } = world.scenario.store.tables;
    for (const table of [accessLog, event, invitation, invitationSecret, outbox]) {
      const rows = JSON.stringify(await world.scenario.store.read.select().from(table));
      expect(rows).not.toContain(secret);
      expect(rows.toLowerCase()).not.toContain("vlieger");
    }
  });
});

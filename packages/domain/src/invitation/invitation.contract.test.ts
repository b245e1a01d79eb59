import { engines } from "@naast/db/testing/stores";
import { openScenario, type Scenario } from "@naast/testing";
import { type Acceptance, addDays, Conflict, dayOf, Invalid, NotFound, oneDay, Refused } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Inviting, inviting } from "../testing/inviting.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { askAsInvitee, declineAsInvitee, laterAsInvitee, removeInvitee } from "./answer-as-invitee.ts";
import { blockInvitation } from "./block-invitation.ts";
import { checkSecondWord } from "./invitee-door.ts";
import { keepInvitations } from "./keep-invitations.ts";
import { openInvitation } from "./open-invitation.ts";
import { readAsInvitee } from "./read-as-invitee.ts";
import { readInvitations } from "./read-invitations.ts";
import { replyToQuestion } from "./reply-to-invitee.ts";
import { unblockInvitation } from "./unblock-invitation.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

const yes: Acceptance = {
  as: "new",
  name: "Wim",
  language: "nl",
  channel: "none",
  rhythm: "never",
  email: null,
  telephone: null,
  limitsWords: "Niet na negen uur",
};

describe.each(engines)("an invitation on %s", (engine) => {
  let scenario: Scenario;
  let world: Inviting;
  beforeEach(async () => {
    scenario = await openScenario(engine);
    world = inviting(scenario);
  });
  afterEach(() => scenario.close());

  const listOf = async () => readInvitations(world.as("dennis").ctx, await world.as("dennis").permit("invitation.list"), world.forge);
  const shown = async (id: string) => (await listOf()).invitations.find((one) => one.id === id);
  const everyone = async () => (await scenario.store.read.select().from(scenario.store.tables.person)).map(({ name }) => name);
  const mail = async () => scenario.store.read.select().from(scenario.store.tables.outbox);
  const keep = () => keepInvitations({ store: scenario.store, clock: scenario.clock, forge: world.forge });

  it("is only an idea until it is sent, and nobody is anywhere before a yes", async () => {
    const before = await everyone();
    const id = await world.compose();
    expect(await shown(id)).toMatchObject({ state: "idea", needs: null });
    const { code } = await world.send(id);
    expect(code).toMatch(/^C0DE-\d{4}$/);
    expect(await shown(id)).toMatchObject({ state: "sent" });
    expect(await everyone()).toEqual(before);
  });

  it("is read without telling the client, and never by who holds something else", async () => {
    const { holds, invitationId } = await world.ask();
    await openInvitation(world.invitee(), holds);
    expect((await world.stored(invitationId)).state).toBe("opened");
    expect(await shown(invitationId)).toMatchObject({ state: "sent", version: (await world.stored(invitationId)).version });
    const view = await readAsInvitee(world.invitee(), holds);
    expect(view).toMatchObject({ inviterName: "Dennis", whyWords: "Met jou kan ik lachen.", goals: expect.any(Number), state: "open" });
    expect(view.purposeWords).toContain("mensen om me heen");
    await expect(openInvitation(world.invitee(), { hash: "unknown", word: null })).rejects.toBeInstanceOf(NotFound);
  });

  it("makes person, membership, grants and event of a yes at once, and sends the address away", async () => {
    const { holds, invitationId } = await world.ask({ channel: "email", email: "wim@example.org", nodeId: null });
    await openInvitation(world.invitee(), holds);
    const { personId } = await acceptInvitation(world.invitee(), holds, {
      ...yes,
      channel: "email",
      email: "wim@example.org",
      rhythm: "weekly",
    });
    const plan = await world.as("dennis").reads();
    expect(plan.people.find((one) => one.personId === personId)).toMatchObject({ name: "Wim", state: "active" });
    const { grant, networkMember } = scenario.store.tables;
    const grants = (await scenario.store.read.select().from(grant)).filter((one) => one.personId === personId);
    expect(grants.map(({ label, way, givenBy }) => ({ label, way, givenBy }))).toEqual([
      { label: "purpose", way: "invitation", givenBy: scenario.personId("dennis") },
      { label: "goals", way: "invitation", givenBy: scenario.personId("dennis") },
    ]);
    expect(grants[0]?.textShown).toContain("Wim mag dit lezen");
    const member = (await scenario.store.read.select().from(networkMember)).find((one) => one.personId === personId);
    expect(member).toMatchObject({
      limitsWords: "Niet na negen uur",
      messageChannel: "email",
      messageRhythm: "weekly",
      knownToOthers: false,
    });
    expect(await world.stored(invitationId)).toMatchObject({ state: "accepted", contact: null, personId });
    expect((await mail()).filter(({ recipient }) => recipient === "wim@example.org")).toEqual([]);
    await expect(acceptInvitation(world.invitee(), holds, yes)).rejects.toBeInstanceOf(NotFound);
  });

  it("gives one membership to two yesses that come at the same moment", async () => {
    const { holds } = await world.ask();
    const both = await Promise.allSettled([1, 2, 3].map(() => acceptInvitation(world.invitee(), holds, yes)));
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await everyone()).filter((name) => name === "Wim")).toHaveLength(1);
  });

  it("forgets the address and the questions of who says no; the reason goes where they choose", async () => {
    const first = await world.ask({ channel: "text", telephone: "06 1234 5678" });
    await askAsInvitee(world.invitee(), first.holds, { words: "Wat is het?" });
    await declineAsInvitee(world.invitee(), first.holds, { words: "Ik heb het druk.", tell: "nobody" });
    expect(await world.stored(first.invitationId)).toMatchObject({
      state: "declined",
      contact: null,
      reasonWords: null,
      questionWords: null,
    });
    expect((await mail()).filter(({ kind }) => kind === "invitationText")).toEqual([]);
    await expect(readAsInvitee(world.invitee(), first.holds)).rejects.toBeInstanceOf(NotFound);
    const second = await world.ask({ label: "Bea" });
    await declineAsInvitee(world.invitee(), second.holds, { words: "Ik heb het druk.", tell: "client" });
    expect(await shown(second.invitationId)).toMatchObject({ state: "declined", reasonWords: "Ik heb het druk." });
  });

  it("stays a no until they say otherwise themselves", async () => {
    const nodeId = scenario.items.nodes.me;
    const { holds } = await world.ask({ nodeId, label: "Noor" });
    await declineAsInvitee(world.invitee(), holds, { words: null, tell: "nobody" });
    await expect(world.compose({ nodeId, label: "Noor" })).rejects.toBeInstanceOf(Invalid);
    // Nor does another spelling go around it.
    await expect(world.compose({ label: " noor " })).rejects.toBeInstanceOf(Invalid);
    await expect(world.compose({ nodeId, label: "Noor", askedAgain: "yes" })).resolves.toBeTruthy();
  });

  it("takes a question first, which the client answers; the answer is read with the same code", async () => {
    const { holds, invitationId } = await world.ask();
    await askAsInvitee(world.invitee(), holds, { words: "Hoe vaak is dat?" });
    expect(await shown(invitationId)).toMatchObject({ state: "sent", questionWords: "Hoe vaak is dat?" });
    await world.as("dennis").does("invitation.reply", replyToQuestion, { invitationId, words: "Eén keer per maand." });
    expect(await readAsInvitee(world.invitee(), holds)).toMatchObject({ replyWords: "Eén keer per maand." });
  });

  it("asks again once, on the day they pick, with a new secret", async () => {
    const { holds, invitationId } = await world.ask({ channel: "email", email: "wim@example.org" });
    const day = addDays(dayOf(scenario.clock.now()), 20);
    await expect(laterAsInvitee(world.invitee(), holds, { day: addDays(day, 100) })).rejects.toBeInstanceOf(Invalid);
    await laterAsInvitee(world.invitee(), holds, { day });
    scenario.clock.forward(19 * oneDay);
    await keep();
    expect(await world.stored(invitationId)).toMatchObject({ state: "later", contact: "wim@example.org" });
    scenario.clock.forward(2 * oneDay);
    await keep();
    expect(await world.stored(invitationId)).toMatchObject({ state: "sent" });
    await expect(openInvitation(world.invitee(), holds)).rejects.toBeInstanceOf(Conflict);
    const link = (await mail()).at(-1)?.content["link"] ?? "";
    expect(link).toContain("https://plan.example.org/i/");
  });

  it("hands a letter back to the client on that day", async () => {
    const { holds, invitationId } = await world.ask({ channel: "letter" });
    await laterAsInvitee(world.invitee(), holds, { day: addDays(dayOf(scenario.clock.now()), 3) });
    scenario.clock.forward(4 * oneDay);
    await keep();
    expect(await shown(invitationId)).toMatchObject({ state: "ready", laterOn: expect.any(String) });
  });

  it("expires, and its address goes after thirty days without an answer", async () => {
    const { holds, invitationId } = await world.ask({ channel: "email", email: "wim@example.org" });
    scenario.clock.forward(15 * oneDay);
    await keep();
    expect(await world.stored(invitationId)).toMatchObject({ state: "expired", contact: "wim@example.org" });
    await expect(openInvitation(world.invitee(), holds)).rejects.toBeInstanceOf(NotFound);
    scenario.clock.forward(14 * oneDay);
    await keep();
    expect((await world.stored(invitationId)).contact).toBe("wim@example.org");
    scenario.clock.forward(oneDay);
    await keep();
    expect(await world.stored(invitationId)).toMatchObject({ contact: null, erasedAt: scenario.clock.now() });
    expect((await mail()).filter(({ recipient }) => recipient === "wim@example.org")).toEqual([]);
  });

  it("drops a nomination that the client leaves alone for sixty days", async () => {
    const id = scenario.items.invitations.nominated;
    scenario.clock.forward(50 * oneDay);
    await keep();
    expect((await world.stored(id)).state).toBe("nominated");
    scenario.clock.forward(10 * oneDay);
    await keep();
    expect((await world.stored(id)).state).toBe("dropped");
  });

  it("makes the old secret void with a new one, three times in ninety days at most", async () => {
    const { holds, invitationId } = await world.ask();
    await world.send(invitationId);
    await expect(openInvitation(world.invitee(), holds)).rejects.toMatchObject({ reason: "invitation.moved" });
    await world.send(invitationId);
    expect(await shown(invitationId)).toMatchObject({ needs: "tooOften" });
    await expect(world.send(invitationId)).rejects.toMatchObject({ reason: "invitation.notYet" });
    scenario.clock.forward(91 * oneDay);
    await expect(world.send(invitationId)).resolves.toMatchObject({ channel: "self" });
  });

  it("is taken back at once, and mail under way is not sent", async () => {
    const { holds, invitationId } = await world.ask({ channel: "email", email: "wim@example.org" });
    await world.as("dennis").does("invitation.withdraw", withdrawInvitation, { invitationId });
    expect((await mail()).filter(({ kind }) => kind === "invitation")).toEqual([]);
    await expect(openInvitation(world.invitee(), holds)).rejects.toBeInstanceOf(NotFound);
    await expect(acceptInvitation(world.invitee(), holds, yes)).rejects.toBeInstanceOf(NotFound);
    await world.send(invitationId);
    expect(await shown(invitationId)).toMatchObject({ state: "sent" });
  });

  it("is stopped for safety by a worker with a reason, and by the client without one; nothing goes out after that", async () => {
    const { holds, invitationId } = await world.ask();
    const block = (who: "ingrid" | "dennis", words: string | null) =>
      world.as(who).does("invitation.block", blockInvitation, { invitationId, words });
    await expect(block("ingrid", null)).rejects.toBeInstanceOf(Invalid);
    await block("ingrid", "Er was dreiging.");
    expect(await shown(invitationId)).toMatchObject({ state: "blocked", blockedByName: "Ingrid", blockWords: "Er was dreiging." });
    await expect(openInvitation(world.invitee(), holds)).rejects.toBeInstanceOf(NotFound);
    await expect(world.send(invitationId)).rejects.toBeInstanceOf(Conflict);
    await world.as("dennis").does("invitation.unblock", unblockInvitation, { invitationId });
    await expect(openInvitation(world.invitee(), holds)).rejects.toBeInstanceOf(NotFound);
    await expect(world.send(invitationId)).resolves.toBeTruthy();
  });

  it("shows the name only after the second check, and the code is worn out after five wrong words", async () => {
    const { holds } = await world.ask({ second: "word", secondWord: "Vlieger 1988" });
    expect(await readAsInvitee(world.invitee(), holds)).toMatchObject({ inviterName: null });
    await expect(acceptInvitation(world.invitee(), holds, yes)).rejects.toBeInstanceOf(NotFound);
    expect(await checkSecondWord(world.invitee(), { ...holds, word: " VLIEGER  1988" })).toBe(true);
    expect(await readAsInvitee(world.invitee(), { ...holds, word: "vlieger 1988" })).toMatchObject({ inviterName: "Dennis" });
    for (const word of ["1", "2", "3", "4", "5"]) expect(await checkSecondWord(world.invitee(), { ...holds, word })).toBe(false);
    await expect(readAsInvitee(world.invitee(), { ...holds, word: "vlieger 1988" })).rejects.toBeInstanceOf(NotFound);
  });

  it("removes who holds any code, also one that is over", async () => {
    const { holds, invitationId } = await world.ask({ channel: "email", email: "wim@example.org" });
    scenario.clock.forward(20 * oneDay);
    await keep();
    await removeInvitee(world.invitee(), holds);
    expect(await world.stored(invitationId)).toMatchObject({ state: "declined", contact: null });
    await expect(removeInvitee(world.invitee(), { hash: "unknown", word: null })).rejects.toBeInstanceOf(NotFound);
  });

  it("lets somebody who is signed in take part as themselves, but not the client, and nobody twice", async () => {
    const { holds } = await world.ask();
    const asMe = { ...yes, as: "me" as const, name: null };
    await expect(acceptInvitation(world.invitee(), holds, asMe)).rejects.toBeInstanceOf(Invalid);
    await expect(acceptInvitation(world.invitee(scenario.signedIn("dennis")), holds, asMe)).rejects.toBeInstanceOf(Refused);
    await expect(acceptInvitation(world.invitee(scenario.signedIn("samira")), holds, asMe)).rejects.toBeInstanceOf(Conflict);
    const { personId } = await acceptInvitation(world.invitee(scenario.signedIn("tarik")), holds, asMe);
    expect(personId).toBe(scenario.personId("tarik"));
    expect((await world.as("tarik").reads()).reader.relation).toBe("member");
  });

  it("does not take over an address that is somebody's", async () => {
    const { holds } = await world.ask();
    const known = { ...yes, channel: "email" as const, email: "samira@naast.example" };
    await expect(acceptInvitation(world.invitee(), holds, known)).rejects.toMatchObject({ fields: { email: "emailKnown" } });
    await expect(acceptInvitation(world.invitee(), holds, yes)).resolves.toBeTruthy();
  });

  it("keeps secrets, codes and words in no row but as a hash, and nothing of them in the access log", async () => {
    const { secret } = await world.ask({ second: "word", secondWord: "Vlieger" });
    const { accessLog, event, invitation, invitationSecret, outbox } = scenario.store.tables;
    for (const table of [accessLog, event, invitation, invitationSecret, outbox]) {
      const rows = JSON.stringify(await scenario.store.read.select().from(table));
      expect(rows).not.toContain(secret);
      expect(rows.toLowerCase()).not.toContain("vlieger");
    }
  });
});

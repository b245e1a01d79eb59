import { cardSealFrom, keysFrom } from "@naast/db";
import { findCard } from "@naast/db/account/card-sign-in-repository";
import { engines } from "@naast/db/testing/stores";
import { Conflict, cardCode, Invalid, NotFound, oneDay, Refused, shownCode, usualQuietHours } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { authoriseSelf } from "../authorise.ts";
import { chooseMessages, readOwnMessageSettings } from "../journal/choose-messages.ts";
import { type OpenedInviting, openInviting, yes } from "../testing/inviting.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { askAsInvitee, declineAsInvitee, removeInvitee } from "./answer-as-invitee.ts";
import { checkSecondWord } from "./invitee-door.ts";
import { openInvitation } from "./open-invitation.ts";
import { readAsInvitee } from "./read-as-invitee.ts";
import { replyToQuestion } from "./reply-to-invitee.ts";

describe.each(engines)("who is asked on %s", (engine) => {
  let world: OpenedInviting;
  beforeEach(async () => {
    world = await openInviting(engine);
  });
  afterEach(() => world.scenario.close());

  it("is read without telling the client, and never by who holds something else", async () => {
    const { holds, invitationId } = await world.ask();
    await openInvitation(world.invitee(), holds);
    expect((await world.stored(invitationId)).state).toBe("opened");
    expect(await world.shown(invitationId)).toMatchObject({ state: "sent", version: (await world.stored(invitationId)).version });
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
    const { grant, networkMember } = world.scenario.store.tables;
    const grants = (await world.scenario.store.read.select().from(grant)).filter((one) => one.personId === personId);
    expect(grants.map(({ label, way, givenBy }) => ({ label, way, givenBy }))).toEqual([
      { label: "purpose", way: "invitation", givenBy: world.scenario.personId("dennis") },
      { label: "goals", way: "invitation", givenBy: world.scenario.personId("dennis") },
    ]);
    expect(grants[0]?.textShown).toContain("Wim mag dit lezen");
    const member = (await world.scenario.store.read.select().from(networkMember)).find((one) => one.personId === personId);
    expect(member).toMatchObject({
      limitsWords: "Niet na negen uur",
      messageChannel: "email",
      messageRhythm: "weekly",
      knownToOthers: false,
    });
    expect(await world.stored(invitationId)).toMatchObject({ state: "accepted", contact: null, personId });
    expect((await world.mail()).filter(({ recipient }) => recipient === "wim@example.org")).toEqual([]);
    await expect(acceptInvitation(world.invitee(), holds, yes)).rejects.toBeInstanceOf(NotFound);
  });

  it("gives one membership to two yesses that come at the same moment", async () => {
    const { holds } = await world.ask();
    const both = await Promise.allSettled([1, 2, 3].map(() => acceptInvitation(world.invitee(), holds, yes)));
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await world.everyone()).filter((name) => name === "Wim")).toHaveLength(1);
  });

  it("hears in the way and the rhythm of their yes, and reads that where they choose it anew", async () => {
    const { holds } = await world.ask({ channel: "email", email: "wim@example.org" });
    const { personId } = await acceptInvitation(world.invitee(), holds, {
      ...yes,
      channel: "email",
      email: "wim@example.org",
      rhythm: "each",
    });
    const { scenario } = world;
    const ctx = { ...scenario.as("samira"), actor: { ...scenario.signedIn("samira"), personId } };
    const settings = async () => readOwnMessageSettings(ctx, await authoriseSelf(ctx, "messages.readSettings"), { channels: ["email"] });
    expect(await settings()).toMatchObject({ channel: "email", rhythm: "each", email: "wim@example.org" });
    const choice = { channel: "none" as const, rhythm: "weekly" as const, telephone: null, ...usualQuietHours };
    const forge = { channels: ["email" as const], stopWord: () => ({ secret: "stop", hash: "of stop" }) };
    await chooseMessages(ctx, await authoriseSelf(ctx, "messages.choose"), { choice, forge });
    expect(await settings()).toMatchObject({ channel: "none", rhythm: "weekly" });
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
    expect((await world.mail()).filter(({ kind }) => kind === "invitationText")).toEqual([]);
    await expect(readAsInvitee(world.invitee(), first.holds)).rejects.toBeInstanceOf(NotFound);
    const second = await world.ask({ label: "Bea" });
    await declineAsInvitee(world.invitee(), second.holds, { words: "Ik heb het druk.", tell: "client" });
    expect(await world.shown(second.invitationId)).toMatchObject({ state: "declined", reasonWords: "Ik heb het druk." });
  });

  it("sends one text message with an address and a code, and no name in it", async () => {
    const { secret } = await world.ask({ channel: "text", telephone: "06 1234 5678", firstThingWords: "Bel Bea" });
    const texts = (await world.mail()).filter(({ kind }) => kind === "invitationText");
    expect(texts).toHaveLength(1);
    const [sent] = texts;
    expect(Object.keys(sent?.content ?? {}).toSorted()).toEqual(["address", "code", "expiresAt", "language"]);
    expect(sent?.content).toMatchObject({ address: "plan.example.org/join", code: shownCode(secret), language: "nl" });
    for (const told of ["Dennis", "Wim", "Bea", "lachen"]) expect(JSON.stringify(sent?.content)).not.toContain(told);
    const { holds } = await world.ask({ channel: "email", email: "wim@example.org" });
    expect(await readAsInvitee(world.invitee(), holds)).toMatchObject({ inviterName: "Dennis" });
    expect((await world.mail()).filter(({ kind }) => kind === "invitationText")).toHaveLength(1);
  });

  it("takes a question first, which the client answers; the answer is read with the same code", async () => {
    const { holds, invitationId } = await world.ask();
    await askAsInvitee(world.invitee(), holds, { words: "Hoe vaak is dat?" });
    expect(await world.shown(invitationId)).toMatchObject({ state: "sent", questionWords: "Hoe vaak is dat?" });
    await world.as("dennis").does("invitation.reply", replyToQuestion, { invitationId, words: "Eén keer per maand." });
    expect(await readAsInvitee(world.invitee(), holds)).toMatchObject({ replyWords: "Eén keer per maand." });
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
    world.scenario.clock.forward(20 * oneDay);
    await world.keep();
    await removeInvitee(world.invitee(), holds);
    expect(await world.stored(invitationId)).toMatchObject({ state: "declined", contact: null });
    await expect(removeInvitee(world.invitee(), { hash: "unknown", word: null })).rejects.toBeInstanceOf(NotFound);
  });

  it("lets somebody who is signed in take part as themselves, but not the client, and nobody twice", async () => {
    const { holds } = await world.ask();
    const asMe = { ...yes, as: "me" as const, name: null };
    await expect(acceptInvitation(world.invitee(), holds, asMe)).rejects.toBeInstanceOf(Invalid);
    await expect(acceptInvitation(world.invitee(world.scenario.signedIn("dennis")), holds, asMe)).rejects.toBeInstanceOf(Refused);
    await expect(acceptInvitation(world.invitee(world.scenario.signedIn("samira")), holds, asMe)).rejects.toBeInstanceOf(Conflict);
    const { personId } = await acceptInvitation(world.invitee(world.scenario.signedIn("tarik")), holds, asMe);
    expect(personId).toBe(world.scenario.personId("tarik"));
    expect((await world.as("tarik").reads()).reader.relation).toBe("member");
  });

  it("does not take over an address that is somebody's", async () => {
    const { holds } = await world.ask();
    const known = { ...yes, channel: "email" as const, email: "samira@naast.example" };
    await expect(acceptInvitation(world.invitee(), holds, known)).rejects.toMatchObject({ fields: { email: "emailKnown" } });
    await expect(acceptInvitation(world.invitee(), holds, yes)).resolves.toBeTruthy();
  });

  describe("with a PIN to come back with", () => {
    const pin = { newPin: "7351", newPinAgain: "7351" };
    const seal = cardSealFrom(keysFrom(process.env["AUTH_SECRET"]));
    const cards = () => world.scenario.store.read.select().from(world.scenario.store.tables.accessCard);

    it("has a card from the same moment, with that PIN and nobody else's; neither is kept", async () => {
      const { holds } = await world.ask();
      const { personId, cardWords } = await acceptInvitation(world.invitee(), holds, { ...yes, pin });
      const code = cardCode.parse(cardWords);
      const found = await findCard(world.scenario.store.read, seal.codeHash(code));
      expect(found?.pins.map((one) => ({ opens: one.personId, startsUntil: one.startsUntil }))).toEqual([
        { opens: personId, startsUntil: null },
      ]);
      const [own] = found?.pins ?? [];
      expect(own?.pinHash).toBe(await seal.pinHash("7351", own?.salt ?? ""));
      expect(JSON.stringify(await cards())).not.toContain(code);
    });

    it("has none when the yes did not count, none unless they chose so, and none as somebody who was here already", async () => {
      const { holds } = await world.ask();
      const known = { ...yes, pin, channel: "email" as const, email: "samira@naast.example" };
      await expect(acceptInvitation(world.invitee(), holds, known)).rejects.toBeInstanceOf(Invalid);
      expect(await cards()).toEqual([]);
      expect(await acceptInvitation(world.invitee(), holds, yes)).toMatchObject({ cardWords: null });
      const other = await world.ask({ label: "Tarik" });
      const tarik = world.invitee(world.scenario.signedIn("tarik"));
      expect(await acceptInvitation(tarik, other.holds, { ...yes, as: "me", name: null, pin })).toMatchObject({ cardWords: null });
      expect(await cards()).toEqual([]);
    });
  });
});

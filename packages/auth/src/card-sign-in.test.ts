import { cardSealFrom, newCardCode, newSalt } from "@naast/db/account/card-seal";
import { insertOwnCard } from "@naast/db/account/card-sign-in-repository";
import type { Writer } from "@naast/db/store";
import { cardCodeWords, Invalid, minute, newId, oneDay, type PersonId, TooMany } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signInWithCard } from "./card-sign-in.ts";
import { findSignIn } from "./sessions.ts";
import { browser, noon, openTestEntrance, type TestEntrance } from "./testing/entrance.ts";

const pin = "7351";

describe("signing in with a card", () => {
  let world: TestEntrance;
  beforeAll(async () => {
    world = await openTestEntrance("sqlite");
  });
  afterAll(() => world.close());

  const seal = () => cardSealFrom(world.entrance.settings.keyFor);

  /** Somebody with a card and a PIN that they chose. */
  async function withCard() {
    const { personId } = await world.addPerson();
    const [code, salt] = [newCardCode(), newSalt()];
    const kept = { personId, codeHash: seal().codeHash(code), pinHash: await seal().pinHash(pin, salt), salt, at: noon };
    await world.entrance.store.write((tx) => insertOwnCard(tx, kept));
    return { personId, code, salt };
  }
  /** Another PIN of the same card, that opens another account; `chosenBy` the first one. */
  async function secondPinOf({ personId, salt }: { personId: PersonId; salt: string }, second: string) {
    const other = (await world.addPerson()).personId;
    const pinHash = await seal().pinHash(second, salt);
    const row = { holderId: personId, personId: other, chosenBy: personId, pinHash, salt, chosenAt: noon };
    await world.entrance.store.write(async (tx) => {
      await tx.insert(tx.tables.accessPin).values({ id: newId("AccessPin"), ...row });
    });
    return other;
  }
  const enter = (code: string, typed = pin, more: Partial<Parameters<typeof signInWithCard>[1]> = {}) =>
    signInWithCard(world.entrance, { ...browser, sharedDevice: true, code, pin: typed, ...more });
  async function whoIsIn(begun: Awaited<ReturnType<typeof signInWithCard>>) {
    if (begun === "choosePin") return begun;
    return (await findSignIn(world.entrance, { app: "portal", token: begun.token }))?.signedIn;
  }
  /** How a try ended: what was wrong, or for how many minutes nothing can be tried. */
  async function wrong(code: string, typed = "9051", address = browser.address) {
    try {
      await enter(code, typed, { address });
      return "in";
    } catch (error) {
      if (error instanceof TooMany) return Math.round(error.retryAfter / 60);
      if (error instanceof Invalid) return error.fields;
      throw error;
    }
  }

  it("lets its holder in, on two factors", async () => {
    const { personId, code } = await withCard();
    expect(await whoIsIn(await enter(code))).toMatchObject({ personId, app: "portal", strength: "two", sharedDevice: true });
  });

  it("reads a code as it was typed or pasted", async () => {
    const { personId, code } = await withCard();
    for (const typed of [cardCodeWords(code), code.toLowerCase(), ` ${[...code].join(" ")} `]) {
      expect(await whoIsIn(await enter(typed))).toMatchObject({ personId });
    }
  });

  it("says what to type for what is no code and no PIN", async () => {
    expect(await wrong("KOM BINNEN")).toEqual({ code: "cardShape" });
    expect(await wrong(newCardCode(), "twaalf")).toEqual({ pin: "pinShape" });
  });

  it("answers a code that nobody has as it answers a wrong PIN, and lets both rest alike, longer each time", async () => {
    const { code } = await withCard();
    const rests = [1, 5, 15, 60, 240, 240];
    for (const tried of [code, newCardCode()]) {
      const tries: unknown[] = [];
      for (let time = 0; time < 5; time += 1) tries.push(await wrong(tried));
      expect(tries).toEqual(Array.from({ length: 5 }, () => ({ pin: "cardWrong" })));
      for (const rest of rests) {
        expect(await wrong(tried)).toBe(rest);
        world.wait(rest * minute);
        expect(await wrong(tried)).toEqual({ pin: "cardWrong" });
      }
    }
  });

  it("rests for its holder too, says from when it may be tried, and forgets wrong tries once it was right", async () => {
    const { personId, code } = await withCard();
    for (let time = 0; time < 5; time += 1) await wrong(code);
    await expect(enter(code)).rejects.toMatchObject({ retryAfter: 60 });
    world.wait(minute);
    expect(await whoIsIn(await enter(code))).toMatchObject({ personId });
    expect(await wrong(code)).toEqual({ pin: "cardWrong" });
    expect(await whoIsIn(await enter(code))).toMatchObject({ personId });
  });

  it("many at once are no way around resting", async () => {
    const { code } = await withCard();
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => wrong(code, "9051", `192.0.2.${n}`)));
    expect(answers.filter((answer) => typeof answer === "object")).toHaveLength(5);
  });

  it("20,000 guesses from many addresses stay fruitless, and nearly all are not even looked at", async () => {
    const { code } = await withCard();
    let looked = 0;
    for (let guess = 0; guess < 20_000; guess += 1) {
      const answer = await wrong(code, String(guess % 10_000).padStart(4, "0"), `198.51.100.${guess % 250}`);
      expect(answer).not.toBe("in");
      if (typeof answer === "object") looked += 1;
      world.wait(1000);
    }
    expect(looked).toBeLessThan(20);
    world.wait(oneDay);
  });

  it("an address that tries one code after the other has to wait", async () => {
    const address = "203.0.113.9";
    const codes = Array.from({ length: 130 }, newCardCode);
    const answers = await Promise.all(codes.map((code) => wrong(code, pin, address)));
    expect(answers.filter((answer) => typeof answer === "object")).toHaveLength(100);
    expect(answers).not.toContain("in");
  });

  it("a second PIN opens another account in the same way", async () => {
    const card = await withCard();
    const other = await secondPinOf(card, "8264");
    const [own, quiet] = [await enter(card.code), await enter(card.code, "8264")];
    expect(await whoIsIn(own)).toMatchObject({ personId: card.personId });
    expect(await whoIsIn(quiet)).toMatchObject({ personId: other, strength: "two", sharedDevice: true });
  });

  it("a start PIN lets its holder choose one, once, in time, and not one that is easy or taken", async () => {
    const card = await withCard();
    const other = await secondPinOf(card, "8264");
    const now = world.entrance.clock.now().getTime();
    const onlyOwn = async (startsUntil: Date) => {
      const { store } = world.entrance;
      const pinHash = await seal().pinHash(pin, card.salt);
      await store.write(async (tx) => {
        await tx.delete(tx.tables.accessPin);
        await insertPin(tx, { personId: card.personId, chosenBy: card.personId, pinHash, startsUntil });
        await insertPin(tx, { personId: other, chosenBy: card.personId, pinHash: await seal().pinHash("8264", card.salt), startsUntil: null });
      });
    };
    const insertPin = async (tx: Writer, row: { personId: PersonId; chosenBy: PersonId; pinHash: string; startsUntil: Date | null }) => {
      const rest = { id: newId("AccessPin"), holderId: card.personId, salt: card.salt, chosenAt: noon };
      await tx.insert(tx.tables.accessPin).values({ ...rest, ...row });
    };
    await onlyOwn(new Date(now - 1));
    expect(await wrong(card.code, pin)).toEqual({ pin: "cardWrong" });
    await onlyOwn(new Date(now + oneDay));
    expect(await enter(card.code)).toBe("choosePin");
    const choose = (newPin: string, newPinAgain = newPin) => enter(card.code, pin, { newPin: { newPin, newPinAgain } });
    await expect(choose("1234")).rejects.toMatchObject({ fields: { newPin: "pinEasy" } });
    await expect(choose("6193", "6194")).rejects.toMatchObject({ fields: { newPinAgain: "pinAgain" } });
    for (const taken of [pin, "8264"]) await expect(choose(taken)).rejects.toMatchObject({ fields: { newPin: "pinEasy" } });
    expect(await whoIsIn(await choose("6193"))).toMatchObject({ personId: card.personId });
    expect(await wrong(card.code, pin)).toEqual({ pin: "cardWrong" });
    expect(await whoIsIn(await enter(card.code, "6193"))).toMatchObject({ personId: card.personId });
  });
});

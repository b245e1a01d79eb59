import { newCardCode } from "@naast/db/account/card-seal";
import type { Writer } from "@naast/db/store";
import { engines } from "@naast/db/testing/stores";
import { cardCodeWords, minute, newId, oneDay, type PersonId } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardDoor, openCardDoor, pin } from "./testing/card-door.ts";
import { noon } from "./testing/entrance.ts";

describe.each(engines)("signing in with a card on %s", (engine) => {
  let door: CardDoor;
  beforeAll(async () => {
    door = await openCardDoor(engine);
  });
  afterAll(() => door.close());

  it("lets its holder in, on two factors", async () => {
    const { personId, code } = await door.withCard();
    expect(await door.whoIsIn(await door.enter(code))).toMatchObject({ personId, app: "portal", strength: "two", sharedDevice: true });
  });

  it("reads a code as it was typed or pasted", async () => {
    const { personId, code } = await door.withCard();
    for (const typed of [cardCodeWords(code), code.toLowerCase(), ` ${code.split("").join(" ")} `]) {
      expect(await door.whoIsIn(await door.enter(typed))).toMatchObject({ personId });
    }
  });

  it("says what to type for what is no code and no PIN", async () => {
    expect(await door.wrong("KOM BINNEN")).toEqual({ code: "cardShape" });
    expect(await door.wrong(newCardCode(), "twaalf")).toEqual({ pin: "pinShape" });
  });

  it("answers a code that nobody has as it answers a wrong PIN, and lets both rest alike, longer each time", async () => {
    const { code } = await door.withCard();
    const rests = [1, 5, 15, 60, 240, 240];
    for (const tried of [code, newCardCode()]) {
      const tries: unknown[] = [];
      for (let time = 0; time < 5; time += 1) tries.push(await door.wrong(tried));
      expect(tries).toEqual(Array.from({ length: 5 }, () => ({ pin: "cardWrong" })));
      for (const rest of rests) {
        expect(await door.wrong(tried)).toBe(rest);
        door.wait(rest * minute);
        expect(await door.wrong(tried)).toEqual({ pin: "cardWrong" });
      }
    }
  });

  it("rests for its holder too, says from when it may be tried, and forgets wrong tries once it was right", async () => {
    const { personId, code } = await door.withCard();
    for (let time = 0; time < 5; time += 1) await door.wrong(code);
    await expect(door.enter(code)).rejects.toMatchObject({ retryAfter: 60 });
    door.wait(minute);
    expect(await door.whoIsIn(await door.enter(code))).toMatchObject({ personId });
    expect(await door.wrong(code)).toEqual({ pin: "cardWrong" });
    expect(await door.whoIsIn(await door.enter(code))).toMatchObject({ personId });
  });

  it("many at once are no way around resting", async () => {
    const { code } = await door.withCard();
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => door.wrong(code, "9051", `192.0.2.${n}`)));
    expect(answers.filter((answer) => typeof answer === "object")).toHaveLength(5);
  });

  it("a second PIN opens another account in the same way", async () => {
    const card = await door.withCard();
    const other = await door.secondPinOf(card, "8264");
    const [own, quiet] = [await door.enter(card.code), await door.enter(card.code, "8264")];
    expect(await door.whoIsIn(own)).toMatchObject({ personId: card.personId });
    expect(await door.whoIsIn(quiet)).toMatchObject({ personId: other, strength: "two", sharedDevice: true });
  });

  it("a start PIN lets its holder choose one, once, in time, and not one that is easy or taken", async () => {
    const card = await door.withCard();
    const other = await door.secondPinOf(card, "8264");
    const now = door.entrance.clock.now().getTime();
    const onlyOwn = async (startsUntil: Date) => {
      const { store } = door.entrance;
      const pinHash = await door.seal.pinHash(pin, card.salt);
      await store.write(async (tx) => {
        await tx.delete(tx.tables.accessPin);
        await insertPin(tx, { personId: card.personId, chosenBy: card.personId, pinHash, startsUntil });
        await insertPin(tx, {
          personId: other,
          chosenBy: card.personId,
          pinHash: await door.seal.pinHash("8264", card.salt),
          startsUntil: null,
        });
      });
    };
    const insertPin = async (tx: Writer, row: { personId: PersonId; chosenBy: PersonId; pinHash: string; startsUntil: Date | null }) => {
      const rest = { id: newId("AccessPin"), holderId: card.personId, salt: card.salt, chosenAt: noon };
      await tx.insert(tx.tables.accessPin).values({ ...rest, ...row });
    };
    await onlyOwn(new Date(now - 1));
    expect(await door.wrong(card.code, pin)).toEqual({ pin: "cardWrong" });
    await onlyOwn(new Date(now + oneDay));
    expect(await door.enter(card.code)).toBe("choosePin");
    const choose = (newPin: string, newPinAgain = newPin) => door.enter(card.code, pin, { newPin: { newPin, newPinAgain } });
    await expect(choose("1234")).rejects.toMatchObject({ fields: { newPin: "pinEasy" } });
    await expect(choose("6193", "6194")).rejects.toMatchObject({ fields: { newPinAgain: "pinAgain" } });
    for (const taken of [pin, "8264"]) await expect(choose(taken)).rejects.toMatchObject({ fields: { newPin: "pinEasy" } });
    expect(await door.whoIsIn(await choose("6193"))).toMatchObject({ personId: card.personId });
    expect(await door.wrong(card.code, pin)).toEqual({ pin: "cardWrong" });
    expect(await door.whoIsIn(await door.enter(card.code, "6193"))).toMatchObject({ personId: card.personId });
  });
});

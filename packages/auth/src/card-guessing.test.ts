import { newCardCode } from "@naast/db/account/card-seal";
import { engines } from "@naast/db/testing/stores";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardDoor, openCardDoor, pin } from "./testing/card-door.ts";

// One engine suffices for so many: what counts and refuses is the same for the first and the last of them, and each engine has it below.
describe("guessing at the door", () => {
  let door: CardDoor;
  beforeAll(async () => {
    door = await openCardDoor("sqlite");
  });
  afterAll(() => door.close());

  it("20,000 guesses from many addresses stay fruitless, and nearly all are not even looked at", async () => {
    const { code } = await door.withCard();
    let looked = 0;
    for (let guess = 0; guess < 20_000; guess += 1) {
      const answer = await door.wrong(code, String(guess % 10_000).padStart(4, "0"), `198.51.100.${guess % 250}`);
      expect(answer).not.toBe("in");
      if (typeof answer === "object") looked += 1;
      door.wait(1000);
    }
    expect(looked).toBeLessThan(20);
  });
});

describe.each(engines)("guessing at the door on %s", (engine) => {
  let door: CardDoor;
  beforeAll(async () => {
    door = await openCardDoor(engine);
  });
  afterAll(() => door.close());

  it("a card rests after a few wrong tries, wherever each of them comes from", async () => {
    const { code } = await door.withCard();
    const answers: unknown[] = [];
    for (let guess = 0; guess < 30; guess += 1) answers.push(await door.wrong(code, String(guess).padStart(4, "0"), `198.51.100.${guess}`));
    expect(answers).not.toContain("in");
    expect(answers.filter((answer) => typeof answer === "object").length).toBeLessThan(8);
  });

  it("an address that tries one code after the other has to wait", async () => {
    const address = "203.0.113.9";
    const codes = Array.from({ length: 130 }, newCardCode);
    const answers = await Promise.all(codes.map((code) => door.wrong(code, pin, address)));
    expect(answers.filter((answer) => typeof answer === "object")).toHaveLength(100);
    expect(answers).not.toContain("in");
  });
});

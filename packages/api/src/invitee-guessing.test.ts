import { codeCharacters, oneDay, TooMany } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeByCode } from "./invitee.ts";
import { type InviteeDoor, openInviteeDoor } from "./testing/invitee-door.ts";

const networks = 1000;
const triesOfEach = 20;

/** So many different codes, none of them this one: first all that are one character away from it. */
function guessesAround(code: string, count: number): readonly string[] {
  const guesses = new Set<string>();
  for (let place = 0; place < code.length; place++)
    for (const other of codeCharacters) guesses.add(code.slice(0, place) + other + code.slice(place + 1));
  for (let number = 0; guesses.size <= count; number++) {
    const tail = Array.from({ length: 4 }, (_, place) => codeCharacters[Math.floor(number / 32 ** place) % 32]).join("");
    guesses.add(code.slice(0, 4) + tail);
  }
  guesses.delete(code);
  return [...guesses].slice(0, count);
}

// One engine suffices: what counts and refuses is proven on each (limits.test.ts); this is about how many, and takes a minute.
describe("guessing codes of invitations", () => {
  let door: InviteeDoor;
  let code: string;
  let link: string;
  const found: string[] = [];
  let limited = 0;
  beforeAll(async () => {
    door = await openInviteeDoor("sqlite");
    code = await door.codeOf();
    link = await door.linkOf();
    const guesses = guessesAround(code.replace("-", ""), networks * triesOfEach);
    expect(new Set(guesses).size).toBe(20_000);
    const together = 50 * triesOfEach;
    for (let from = 0; from < guesses.length; from += together) {
      const tried = guesses.slice(from, from + together).map((guess, offset) => {
        const network = Math.floor((from + offset) / triesOfEach);
        return door.open(guess, `10.51.${Math.floor(network / 250)}.${network % 250}`);
      });
      for (const outcome of await Promise.allSettled(tried)) {
        if (outcome.status === "fulfilled") found.push(outcome.value.state);
        else if (outcome.reason instanceof TooMany) limited++;
        else throw outcome.reason;
      }
    }
  }, 240_000);
  afterAll(() => door.close());

  it("stays fruitless for 20,000 of them from a thousand networks, of which few are even looked at", () => {
    expect(new Set(found)).toEqual(new Set(["closed"]));
    // The first 500 wrong ones, by 25 networks; after those each of the others has three.
    expect(found).toHaveLength(500 + 975 * 3);
    expect(limited).toBe(20_000 - 500 - 975 * 3);
  });

  it("leaves three wrong codes to a network meanwhile, of IPv6 to all that one connection has", async () => {
    const from = (tries: number) => door.open("AAAA-AAAA", `2001:db8:7:${tries}::1`);
    for (let tries = 0; tries < 3; tries++) expect((await from(tries)).state).toBe("closed");
    await expect(from(4)).rejects.toBeInstanceOf(TooMany);
  });

  it("shuts no door for who comes from another network and holds a code or a link", async () => {
    for (let times = 0; times < 5; times++) expect((await door.open(code, "192.0.2.77")).state).toBe("opened");
    expect((await door.open(link, "192.0.2.78")).state).toBe("opened");
    // Not even for who holds a link, and sits among the guessers.
    expect((await door.open(link, "10.51.0.0")).state).toBe("opened");
    // Two slips of the pen, and then the right one.
    for (const slip of ["AAAA-AAAA", "BBBB-BBBB"]) expect((await door.open(slip, "192.0.2.79")).state).toBe("closed");
    expect((await door.open(code, "192.0.2.79")).state).toBe("opened");
    for (const [typed, address] of [
      [code, "192.0.2.80"],
      [link, "192.0.2.81"],
    ] as const) {
      await removeByCode({ typed, address }, door.world);
      expect((await door.open(typed, address)).state).toBe("closed");
    }
  });

  it("is over an hour after it stopped", async () => {
    door.scenario.clock.forward(oneDay / 24);
    const tried = await Promise.all(Array.from({ length: triesOfEach }, () => door.open("AAAA-AAAA", "192.0.2.90")));
    expect(tried.map(({ state }) => state)).toEqual(Array.from({ length: triesOfEach }, () => "closed"));
    await expect(door.open("AAAA-AAAA", "192.0.2.90")).rejects.toBeInstanceOf(TooMany);
  });
});

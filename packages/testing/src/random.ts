import { createHash } from "node:crypto";

/** Chance that comes out the same every time: what follows depends on the name it started from. */
export type Random = ReturnType<typeof randomFrom>;

/** Mulberry32: small, quick and even enough to make up people with. Not for anything that must stay secret. */
export function randomFrom(name: string) {
  let state = createHash("sha256").update(name).digest().readUInt32LE();

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  function between(least: number, most: number): number {
    return least + Math.floor(next() * (most - least + 1));
  }

  function pick<Item>(from: readonly Item[]): Item {
    const picked = from[between(0, from.length - 1)];
    if (picked === undefined) throw new Error("there is nothing to pick from");
    return picked;
  }

  /** Some of them, each at most once, in an order of chance. */
  function some<Item>(from: readonly Item[], count: number): Item[] {
    const rest = [...from];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(between(0, rest.length - 1), 1)).flat();
  }

  return { next, between, pick, some, chance: (share: number) => next() < share };
}

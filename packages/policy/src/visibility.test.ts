import { type Visibility, visibilities } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { fitsInside } from "./visibility.ts";

/** Who reads an item of each visibility, in a plan with two workers and two people from the network, one of each ticked. */
const readers: Readonly<Record<Visibility, readonly string[]>> = {
  me: [],
  workers: ["ingrid", "fatih"],
  chosen: ["ingrid", "samira"],
  everyone: ["ingrid", "fatih", "samira", "rik"],
};

const pairs = visibilities.flatMap((inner) => visibilities.map((outer) => [inner, outer] as const));
const triples = pairs.flatMap(([a, b]) => visibilities.map((c) => [a, b, c] as const));

describe("fitsInside", () => {
  it.each(pairs)("%s inside %s is allowed exactly when it reaches nobody who does not read the goal", (inner, outer) => {
    const beyond = readers[inner].filter((reader) => !readers[outer].includes(reader));
    expect(fitsInside(inner, outer)).toBe(beyond.length === 0);
  });

  it("takes everything as it is, and everything inside everyone", () => {
    expect(visibilities.filter((one) => !fitsInside(one, one) || !fitsInside("me", one) || !fitsInside(one, "everyone"))).toEqual([]);
  });

  it("takes less of less", () => {
    expect(triples.filter(([a, b, c]) => fitsInside(a, b) && fitsInside(b, c) && !fitsInside(a, c))).toEqual([]);
  });

  it("never calls two different visibilities equal", () => {
    expect(pairs.filter(([a, b]) => a !== b && fitsInside(a, b) && fitsInside(b, a))).toEqual([]);
  });
});

import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attainmentScore } from "./goal-attainment.ts";
import { coreMeasures, measuresFor } from "./installed-measures.ts";
import { differsFromVectors, parseMeasure, readMeasurePacks } from "./measure-packs.ts";
import { asksForCare, scoreMeasure } from "./score-measure.ts";

function measureCalled(key: string) {
  const found = coreMeasures.find((measure) => measure.key === key);
  if (!found) throw new Error(`no measure ${key}`);
  return found;
}

describe("measures that come with Naast", () => {
  test("every file in the folder is one of them, and scores as it says itself", () => {
    const files = readdirSync(join(import.meta.dirname, "measures"));
    expect(coreMeasures.map(({ key }) => `${key}.json`).toSorted()).toEqual(files.toSorted());
    expect(coreMeasures.map(differsFromVectors)).toEqual(coreMeasures.map(() => null));
  });

  test("De Jong Gierveld is off, says whom it is from, and a host may turn it on", () => {
    const off = measuresFor({ packs: undefined, turnedOn: undefined });
    const on = measuresFor({ packs: undefined, turnedOn: "de-jong-gierveld-6" });
    expect(off.measures.map(({ key }) => key)).toEqual(["cantril-ladder", "ons-four", "how-is-it-for-you"]);
    expect(on.measures.map(({ key }) => key)).toContain("de-jong-gierveld-6");
    expect(measureCalled("de-jong-gierveld-6").licence.attribution?.nl).toContain("De Jong Gierveld");
  });

  test("De Jong Gierveld: the same as the manual's own way of counting", () => {
    const answer = fc.constantFrom(1, 2, 3, null);
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer, answer, answer), (given) => {
        const measure = measureCalled("de-jong-gierveld-6");
        const answers = Object.fromEntries(measure.items.map(({ key }, index) => [key, given[index] ?? null]));
        // Items 1, 4, 6 count at "yes" and "more or less"; 2, 3, 5 at "no" and "more or less".
        const points = given.map((value, index) =>
          value === null ? Number.NaN : Number([0, 3, 5].includes(index) ? value < 3 : value > 1),
        );
        const whole = (places: readonly number[]) => places.reduce((sum, place) => sum + (points[place] ?? Number.NaN), 0);
        const orNull = (value: number) => (Number.isNaN(value) ? null : value);
        const open = given.filter((value) => value === null).length;
        const total = points.filter((point) => !Number.isNaN(point)).reduce((sum, point) => sum + point, 0);
        expect(scoreMeasure(measure, answers)).toEqual({
          total: open > 1 ? null : total,
          emotional: orNull(whole([0, 3, 5])),
          social: orNull(whole([1, 2, 4])),
        });
      }),
    );
  });

  test("ONS: three questions add up, the fourth stays by itself", () => {
    const third = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(fc.tuple(third, third, third), fc.option(fc.integer({ min: 1, max: 5 })), ([first, second, last], lonely) => {
        const answers = { companionship: first, "left-out": second, isolated: last, lonely };
        expect(scoreMeasure(measureCalled("ons-four"), answers)).toEqual({ company: first + second + last, lonely });
      }),
    );
  });

  test("a value that an item does not have counts as not answered", () => {
    expect(scoreMeasure(measureCalled("cantril-ladder"), { now: 11, "in-a-year": -1 })).toEqual({ now: null, "in-a-year": null });
  });

  test("kind words after seven or more, after days, and at the foot of the ladder; not after a skip", () => {
    const load = measureCalled("how-is-it-for-you");
    expect(asksForCare(load, { heavy: 7 })).toBe(true);
    expect(asksForCare(load, { heavy: 6, "how-long": 2 })).toBe(false);
    expect(asksForCare(load, { heavy: 2, "how-long": 1 })).toBe(true);
    expect(asksForCare(measureCalled("cantril-ladder"), { now: 3 })).toBe(true);
    expect(asksForCare(measureCalled("cantril-ladder"), { now: null })).toBe(false);
  });
});

describe("goal attainment", () => {
  const published = [
    { weights: [1], levels: [1], score: 60 },
    { weights: [1, 1], levels: [1, 1], score: 62.4 },
    { weights: [1, 1, 1], levels: [-1, -1, -1], score: 36.31 },
    { weights: [3, 2, 1], levels: [1, 0, -1], score: 54.41 },
    { weights: [2, 1], levels: [-2, 0], score: 33.94 },
    { weights: [1, 2, 3], levels: [0, 0, 0], score: 50 },
  ];
  test.each(published)("weights $weights and levels $levels give $score", ({ weights, levels, score }) => {
    expect(attainmentScore(weights.map((weight, index) => ({ weight, level: levels[index] ?? 0 })))).toBeCloseTo(score, 2);
  });

  test("without goals, or without weight, there is none", () => {
    expect(attainmentScore([])).toBe(null);
    expect(attainmentScore([{ level: 1, weight: 0 }])).toBe(null);
  });

  test("the same as standardising the weighed mean of goals that go together for 0.3", () => {
    const goal = fc.record({ level: fc.integer({ min: -2, max: 2 }), weight: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(goal, { minLength: 1, maxLength: 8 }), (goals) => {
        // The variance of a weighed sum, pair by pair: 1 for a goal with itself, 0.3 for two.
        const pairs = goals.flatMap((one, row) => goals.map((two, column) => one.weight * two.weight * (row === column ? 1 : 0.3)));
        const spread = Math.sqrt(pairs.reduce((sum, part) => sum + part, 0));
        const mean = goals.map(({ level, weight }) => level * weight).reduce((sum, part) => sum + part, 0);
        expect(attainmentScore(goals)).toBeCloseTo(50 + 10 * (mean / spread), 8);
      }),
    );
  });
});

describe("packs of a host", () => {
  const ladder = measureCalled("cantril-ladder");
  const asPack = (change: Record<string, unknown>) => JSON.stringify({ ...ladder, key: "of-the-host", ...change });

  test("a good one is taken, bad ones are refused by name and reason, and take nothing down", () => {
    const folder = mkdtempSync(join(tmpdir(), "packs-"));
    writeFileSync(join(folder, "a-good.json"), asPack({}));
    writeFileSync(join(folder, "b-broken.json"), "{");
    writeFileSync(join(folder, "c-taken.json"), asPack({ key: "cantril-ladder" }));
    writeFileSync(join(folder, "d-twice.json"), asPack({}));
    writeFileSync(join(folder, "read-me.txt"), "not a measure");
    const { measures, refused } = measuresFor({ packs: folder, turnedOn: undefined });
    expect(measures.map(({ key }) => key)).toContain("of-the-host");
    expect(refused).toEqual([
      { file: "b-broken.json", reason: "this is not JSON" },
      { file: "c-taken.json", reason: 'there is a measure called "cantril-ladder" already' },
      { file: "d-twice.json", reason: 'there is a measure called "of-the-host" already' },
    ]);
  });

  test("a folder that is not there is said", () => {
    expect(readMeasurePacks(join(tmpdir(), "no-such-folder-of-packs"), []).refused.map(({ reason }) => reason)).toEqual([
      "this folder cannot be read",
    ]);
  });

  test.each([
    { why: "no licence", change: { licence: undefined }, reason: "licence" },
    { why: "one language", change: { title: { nl: "Alleen" } }, reason: "title.en" },
    { why: "an unknown item in a scale", change: { scales: [{ ...ladder.scales[0], items: ["nowhere"] }] }, reason: '"nowhere"' },
    { why: "a field that nobody knows", change: { verdict: "severe" }, reason: "verdict" },
    {
      why: "vectors that it does not meet",
      change: { vectors: [{ answers: { now: 4 }, scores: { now: 5 } }] },
      reason: "should be 5 and is 4",
    },
    { why: "two items of one name", change: { items: [...ladder.items, ladder.items[0]] }, reason: "same key" },
    { why: "another format", change: { format: 2 }, reason: "format" },
  ])("refused: $why", ({ change, reason }) => {
    expect(parseMeasure(asPack(change))).toEqual({ reason: expect.stringContaining(reason) });
  });
});

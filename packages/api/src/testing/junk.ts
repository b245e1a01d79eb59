import type { Scenario } from "@naast/testing";
import fc from "fast-check";

/** What people, browsers and attackers have sent to forms before. */
const nasty: readonly unknown[] = [
  null,
  undefined,
  true,
  "",
  " ",
  "\u0000",
  "\ud800",
  "a\u202eb",
  "a".repeat(5000),
  "'; drop table goal; --",
  "<script>alert(1)</script>",
  "__proto__",
  "0000-01-01",
  "0001-01-01",
  "9999-12-31",
  "2026-02-30",
  "24:00",
  "00:00",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  -1,
  0,
  1,
  2 ** 31,
  2 ** 53 - 1,
  2 ** 53,
  8.64e15,
  8.64e15 + 2,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  {},
  ["x"],
  [null],
  { length: 3 },
];

/** The ones that a database is stricter about than a schema may be. */
const edges: readonly unknown[] = ["\u0000", "\ud800", "0000-01-01", "9999-12-31", 2 ** 31, 2 ** 53 - 1, 8.64e15 + 2, null, [], {}];

/** A right input with each of its fields in turn at an edge. */
export function edgesOf(input: unknown): readonly unknown[] {
  const right: object = Object(input);
  return Object.keys(right).flatMap((name) => edges.map((edge) => ({ ...right, [name]: edge })));
}

/** Every identifier in a scenario's items, whatever they are of. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** A value for any field: nasty, random, or the right kind of identifier of the wrong thing. */
function anyValue(scenario: Scenario): fc.Arbitrary<unknown> {
  const known = [
    ...idsIn(scenario.items),
    scenario.clientId,
    scenario.otherClientId,
    ...(["dennis", "samira", "kees", "tarik", "ingrid", "peter"] as const).map(scenario.personId),
  ];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...nasty) },
    { weight: 2, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...known), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
    { weight: 1, arbitrary: fc.integer() },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
}

/** Inputs of any shape; most of them nearly right, because those get the furthest. `fields`: what the procedure reads, left out or not. */
export function junkAround(scenario: Scenario, { input, fields }: { input: unknown; fields: readonly string[] }): fc.Arbitrary<unknown> {
  const value = anyValue(scenario);
  const right: object = Object(input);
  const name = fc.constantFrom(...new Set([...Object.keys(right), ...fields, "somethingElse"]));
  const nearlyRight = fc.dictionary(name, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true }).map((junk) => ({ ...right, ...junk }));
  return fc.oneof({ weight: 8, arbitrary: nearlyRight }, { weight: 1, arbitrary: value }, { weight: 1, arbitrary: fc.anything() });
}

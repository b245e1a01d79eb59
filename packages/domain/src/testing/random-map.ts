import { circles, contactWishes, directions, nodeKinds, sectors, tieKinds, tieTimes, tones, wordLimit } from "@naast/vocabulary";
import fc from "fast-check";
import type { ExchangeMap } from "../network/exchange/exchange-map.ts";

/** What people type, with what spreadsheets, tables and XML trip over. */
const awkward = fc.constantFrom(
  "=1+1",
  "+31",
  "-2",
  "@mam",
  "'=x",
  'de "beste"',
  "a,b",
  "<i>&amp;</i>",
  "één\nén twee",
  "null",
  "NA",
  "true",
  "in-law",
);

function wordsOf(limit: number) {
  const typed = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .map((words) => words.replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, "").trim());
  return fc.oneof(awkward, typed).filter((words) => words.length > 0 && words.length <= limit && words !== "NA");
}
const optional = (limit: number) => fc.option(wordsOf(limit), { nil: null });
const unit = fc.integer({ min: 0, max: 1000 });

const node = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...nodeKinds),
  label: wordsOf(wordLimit.label),
  relationWords: optional(wordLimit.label),
  circle: fc.constantFrom(...circles),
  sector: fc.constantFrom(...sectors),
  tone: fc.option(fc.constantFrom(...tones), { nil: null }),
  direction: fc.option(fc.constantFrom(...directions), { nil: null }),
  wish: fc.option(fc.constantFrom(...contactWishes), { nil: null }),
  time: fc.constantFrom(...tieTimes),
  note: optional(wordLimit.short),
  at: fc.option(fc.record({ x: unit, y: unit }), { nil: null }),
  takesPart: fc.boolean(),
});

type Ends = readonly [number, number];
type Drawn = { nodes: ExchangeMap["nodes"]; ends: readonly { ends: Ends; id: string; kind: (typeof tieKinds)[number] }[] };

/** Each pair once per kind, as the map keeps them; place 0 is the client. */
function joined({ nodes, ends }: Drawn): ExchangeMap {
  const idAt = (place: number) => nodes[(place % (nodes.length + 1)) - 1]?.id ?? null;
  const ties = ends
    .map(({ ends: [from, to], id, kind }) => ({ id, fromId: idAt(from), toId: idAt(to), kind }))
    .filter(({ fromId, toId }) => fromId !== toId);
  const once = new Map(ties.map((tie) => [JSON.stringify([tie.kind, ...[tie.fromId ?? "", tie.toId ?? ""].toSorted()]), tie]));
  return { nodes, ties: [...once.values()] };
}

/** Any map that somebody could draw. */
export const randomMap: fc.Arbitrary<ExchangeMap> = fc
  .record({
    nodes: fc.uniqueArray(node, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
    ends: fc.array(fc.record({ ends: fc.tuple(fc.nat(40), fc.nat(40)), id: fc.uuid(), kind: fc.constantFrom(...tieKinds) }), {
      maxLength: 10,
    }),
  })
  .map(joined);

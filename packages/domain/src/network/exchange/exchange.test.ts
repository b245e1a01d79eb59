import { type ImportedMap, type MapFormat, mapFormats } from "@naast/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomMap } from "../../testing/random-map.ts";
import type { ExchangeMap } from "./exchange-map.ts";
import { readMapFiles } from "./read-map-files.ts";
import { writeMapFiles } from "./write-map-files.ts";
import { unpackZip } from "./zip-file.ts";

const head = {
  egoId: "019a0000-0000-7000-8000-000000000001",
  sessionId: "019a0000-0000-7000-8000-000000000002",
  exportedAt: "2026-11-23T09:00:00.000Z",
};

function exported(map: ExchangeMap, format: MapFormat) {
  return { name: "kaart.zip", bytes: writeMapFiles(map, { ...head, format }) };
}

const undirected = ({ kind, from, to }: ImportedMap["ties"][number]) =>
  kind === "parentOf" ? { kind, ends: [from, to] } : { kind, ends: [from ?? "", to ?? ""].toSorted() };
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** The same for what went out and what came in: without order. */
function plain({ nodes, ties }: ImportedMap) {
  return { nodes: nodes.toSorted(byText), ties: ties.map(undirected).toSorted(byText) };
}

function expected({ nodes, ties }: ExchangeMap) {
  return plain({
    nodes: nodes.map(({ id, takesPart: _, ...words }) => ({ key: id, ...words })),
    ties: ties.map(({ fromId, toId, kind }) => ({ from: fromId, to: toId, kind })),
  });
}

describe.each(mapFormats)("a map in the form of %s", (format) => {
  it("comes back as it went out, up to order", () => {
    fc.assert(
      fc.property(randomMap, (map) => {
        const read = readMapFiles([exported(map, format)]);
        expect("refused" in read ? read : plain(read.map)).toEqual(expected(map));
      }),
      { numRuns: 150 },
    );
  });

  it("says of itself what is not taken along: who takes part is said in the file and never believed", () => {
    fc.assert(
      fc.property(randomMap, (map) => {
        const read = readMapFiles([exported(map, format)]);
        if ("refused" in read) throw new Error(JSON.stringify(read));
        expect(new Set(read.dropped.map(({ column }) => column))).toEqual(new Set(["takes_part"]));
        expect([read.otherNodes, read.otherTies]).toEqual([[], []]);
      }),
      { numRuns: 20 },
    );
  });

  it("with a byte that fell over is refused or means the same, and never brings the reader down", () => {
    fc.assert(
      fc.property(randomMap, fc.nat(), fc.integer({ min: 1, max: 255 }), (map, place, change) => {
        const { name, bytes } = exported(map, format);
        const at = place % bytes.length;
        const damaged = bytes.map((byte, index) => (index === at ? byte ^ change : byte));
        const read = readMapFiles([{ name, bytes: damaged }]);
        expect("refused" in read ? expected(map) : plain(read.map)).toEqual(expected(map));
      }),
      { numRuns: 300 },
    );
  });

  it("with loose files of which any is missing is read or refused with a file that was given", () => {
    fc.assert(
      fc.property(randomMap, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (map, kept) => {
        const files = unpackZip(exported(map, format)).filter((_, index) => kept[index]);
        const read = readMapFiles(files);
        const names = ["", ...files.map(({ name }) => name)];
        expect("refused" in read ? names.includes(read.refused.file) : read.map.nodes.length <= map.nodes.length).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("any bytes", () => {
  it("are refused, never thrown", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("a.csv", "a.graphml", "a.zip", "x_attributeList_P.csv"),
        (bytes, name) => {
          expect(readMapFiles([{ name, bytes }])).toHaveProperty("refused");
        },
      ),
      { numRuns: 300 },
    );
  });
});

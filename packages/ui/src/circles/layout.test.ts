import { describe, expect, it } from "vitest";
import { placed } from "./circles.tsx";
import { type CircleName, circleAt, circleNames } from "./geometry.ts";

const ringWords = { inner: "very close", middle: "close", outer: "further away", outside: "outside the circles" };
const sign = { initials: "3", shape: "bundle" as const, at: null, words: "" };
const names = { inner: "heel dichtbij", middle: "dichtbij", outer: "verder weg", outside: "buiten de kringen" };

function people(count: number, dragged = false) {
  return Array.from({ length: count }, (_, index) => {
    const circle: CircleName = circleNames[[0, 1, 1, 2, 2, 2, 3][index % 7] ?? 0] ?? "inner";
    const at = dragged ? { x: (index * 37) % 1001, y: (index * 91) % 1001 } : null;
    return {
      id: String(index),
      label: `Naam ${index}`,
      initials: "Na",
      circle,
      shape: "open" as const,
      direction: (index * 51) % 360,
      at,
      words: "",
    };
  });
}

type Box = { left: number; top: number; right: number; bottom: number };
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The names that are shown, as boxes of the size that they take at least. */
function namesOf(places: ReturnType<typeof placed>["places"], wordsOf: (id: string) => string): readonly Box[] {
  return [...places.entries()].flatMap(([id, { label }]) => {
    if (!label) return [];
    const width = wordsOf(id).length * 7;
    const left = label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - width : label.x - width / 2;
    return { left, top: label.y - 11, right: left + width, bottom: label.y };
  });
}

const namesIn = ({ places }: ReturnType<typeof placed>) => namesOf(places, (id) => `Naam ${id}`);

describe("the drawing", () => {
  it.each([1, 8, 20, 60, 150])("gives %i people a place in their own circle, on the map", (count) => {
    for (const dragged of [false, true]) {
      const all = people(count, dragged);
      const { field, places } = placed(all, names);
      expect(places.size).toBe(count);
      const astray = all.filter(({ id, circle }) => {
        const standing = places.get(id);
        return !standing || circleAt(field, standing) !== circle || standing.x < 0 || standing.x > field.width || standing.y > field.height;
      });
      expect(astray).toEqual([]);
    }
  });

  it.each([8, 20, 60, 150])("never lays one name over another with %i people", (count) => {
    const boxes = namesIn(placed(people(count), names));
    const over = boxes.filter((box, index) => boxes.some((other, at) => at < index && overlap(box, other)));
    expect(over).toEqual([]);
  });

  it("fits on a phone with twenty people, most of them by name", () => {
    const drawing = placed(people(20), names);
    expect(drawing.field.width).toBe(328);
    expect(namesIn(drawing).length).toBeGreaterThanOrEqual(14);
  });

  it("draws the same people in the same places every time", () => {
    expect([...placed(people(40), names).places]).toEqual([...placed(people(40), names).places]);
  });

  it.each(["inner", "middle", "outer"] as const)("keeps signs off names in short form when the %s ring is full", (full) => {
    const sectors = ["family", "friends", "work or school", "neighbours", "professionals", "groups", "people like me"];
    const inRing = (circle: CircleName, count: number) =>
      sectors.slice(0, count).map((label, index) => ({
        ...sign,
        id: `${circle}-${label}`,
        label,
        circle,
        direction: [-145, -45, -90, 170, 15, 120, 55][index] ?? 0,
      }));
    for (const count of [0, 2, 4, 7]) {
      const nodes = circleNames.flatMap((circle) => inRing(circle, circle === full ? 7 : count));
      const { places } = placed(nodes, ringWords, true);
      const signs = [...places.values()].map(({ x, y }) => ({ left: x - 14, top: y - 14, right: x + 14, bottom: y + 14 }));
      const boxes = namesOf(places, (id) => nodes.find((node) => node.id === id)?.label ?? "");
      expect(boxes.filter((box) => signs.some((one) => overlap(box, one)))).toEqual([]);
      expect(boxes.length).toBeGreaterThan(0);
    }
  });
});

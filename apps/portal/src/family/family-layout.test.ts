import { describe, expect, it } from "vitest";
import { type FamilyTie, familyBox, familyLayout, mostInDrawing } from "./family-layout.ts";

const parent = (fromId: string | null, toId: string | null): FamilyTie => ({ fromId, toId, kind: "parentOf" });
const partner = (fromId: string | null, toId: string | null): FamilyTie => ({ fromId, toId, kind: "partner" });

function heights(ties: readonly FamilyTie[]) {
  const places = familyLayout(ties)?.places ?? [];
  return new Map(places.map(({ id, y }) => [id, y]));
}

describe("a family", () => {
  it("without a line is no drawing", () => {
    expect(familyLayout([{ fromId: null, toId: "rik", kind: "knows" }])).toBeNull();
  });

  it("has parents above and children below, and partners at the same height", () => {
    const found = heights([parent("mother", null), parent("mother", "samira"), partner("mother", "father"), parent(null, "noor")]);
    expect(found.get("mother")).toBe(found.get("father"));
    expect(found.get("samira")).toBe(found.get(null));
    expect(found.get("mother") ?? 0).toBeLessThan(found.get(null) ?? 0);
    expect(found.get("noor") ?? 0).toBeGreaterThan(found.get(null) ?? 0);
  });

  it("never has two people on one place", () => {
    const ties = [parent("a", null), parent("b", null), partner("a", "b"), parent("a", "c"), partner(null, "d"), partner("e", "f")];
    const places = familyLayout(ties)?.places ?? [];
    const taken = places.flatMap((one, index) =>
      places.slice(index + 1).filter(({ x, y }) => y === one.y && Math.abs(x - one.x) < familyBox.width),
    );
    expect(taken).toEqual([]);
    expect(places).toHaveLength(7);
  });

  it("goes round in a circle only once", () => {
    expect(heights([parent("a", "b"), parent("b", "c"), parent("c", "a")]).size).toBe(4);
  });

  it("stops at thirty people", () => {
    const many = Array.from({ length: 60 }, (_, index) => parent(null, `child ${index}`));
    expect(familyLayout(many)?.places).toHaveLength(mostInDrawing);
    expect(familyLayout(many)?.lines).toHaveLength(mostInDrawing - 1);
  });
});

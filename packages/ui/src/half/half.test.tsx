import { describe, expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Half } from "./half.tsx";
import { initialsOf } from "./initials.ts";

describe("initials", () => {
  test.each([
    ["Samira", "Sa"],
    ["Mevrouw De Vries", "Vr"],
    ["meneer van den Berg", "Be"],
    ["Élodie", "Él"],
    ["B", "B"],
    ["De", "De"],
    ["  ", ""],
  ])("of %j are %j", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe("a half", () => {
  test("is never read out", () => {
    expect(render(<Half kind="network" initials="Sa" />)).toMatch(/aria-hidden="true">Sa</);
  });

  test("has no letters when small", () => {
    expect(render(<Half kind="network" initials="Sa" size="small" />)).not.toContain("Sa");
  });
});

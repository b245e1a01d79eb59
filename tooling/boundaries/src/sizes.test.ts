import { expect, it } from "vitest";
import { isProof, sources, textOf } from "./repository.ts";

const lengths = sources
  .filter((file) => /^(apps|packages)\//.test(file) && !isProof(file))
  .map((file) => ({ file, lines: textOf(file).split("\n").length }))
  .toSorted((a, b) => a.lines - b.lines);

function at(share: number): number {
  return lengths[Math.floor((lengths.length - 1) * share)]?.lines ?? 0;
}

it("files stay small: the median under 60 lines, nine in ten under 150", () => {
  const longest = lengths.slice(-3).map(({ file, lines }) => `${file} (${lines})`);
  console.log(`${lengths.length} files, median ${at(0.5)}, p90 ${at(0.9)}, longest ${longest.join(", ")}`);
  expect(at(0.5)).toBeLessThan(60);
  expect(at(0.9)).toBeLessThan(150);
});

import { describe, expect, it } from "vitest";
import { filesUnder, isProof, sources, textOf } from "./repository.ts";
import { occurrences } from "./source-text.ts";

const shipped = sources.filter((file) => !isProof(file) && !file.startsWith("scripts/"));

function found(files: string[], pattern: RegExp): string[] {
  return files.flatMap((file) => occurrences(file, textOf(file), pattern));
}

describe("sources", () => {
  it("take the time from Clock", () => {
    const others = shipped.filter((file) => file !== "packages/vocabulary/src/moment.ts");
    expect(found(others, /\bnew Date\(\)|\bDate\.now\b|\bDate\(\)/)).toEqual([]);
  });

  it("await queries instead of running them in the way of one engine", () => {
    const others = shipped.filter((file) => file.startsWith("packages/") && !file.startsWith("packages/db/src/dialect/"));
    expect(found(others, /\.(run|get|all)\(\)/)).toEqual([]);
  });

  it("never render text as HTML", () => {
    expect(found(shipped, /dangerouslySetInnerHTML|\.innerHTML\s*=|document\.write\(/)).toEqual([]);
  });

  it("run every test, always", () => {
    const proofs = sources.filter((file) => isProof(file) && !file.startsWith("tooling/boundaries/"));
    expect(found(proofs, /\b(it|test|describe)(\.\w+)*\.(only|skip|todo|fixme|fails)\b|\b(xit|xdescribe|fit|fdescribe)\(/)).toEqual([]);
  });

  it("silence the compiler or the linter nowhere without saying why", () => {
    const silent = sources
      .filter((file) => !file.startsWith("tooling/boundaries/"))
      .flatMap((file) =>
        textOf(file)
          .split("\n")
          .flatMap((line, index) =>
            /@ts-ignore|@ts-nocheck|(oxlint|eslint|biome)-(disable|ignore)(?!.*( -- |: ).+)/.test(line) ? [`${file}:${index + 1}`] : [],
          ),
      );
    expect(silent).toEqual([]);
  });

  it("leave no note for later that has no issue", () => {
    const notes = sources
      .filter((file) => !file.startsWith("tooling/boundaries/"))
      .flatMap((file) =>
        textOf(file)
          .split("\n")
          .flatMap((line, index) => (/\b(TODO(?!\(#\d+\))|FIXME|XXX|HACK)\b/.test(line) ? [`${file}:${index + 1}`] : [])),
      );
    expect(notes).toEqual([]);
  });
});

describe("the repository", () => {
  it("names no registry and no machine", () => {
    const texts = [...filesUnder("docs"), ...sources, "package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", "turbo.json"];
    const named = texts.filter(
      (file) => !file.startsWith("tooling/boundaries/") && /registry\.npmjs|(^|["'\s=:])\/(work|home|root)\//m.test(textOf(file)),
    );
    expect(named).toEqual([]);
  });

  it("has a lockfile without addresses", () => {
    expect(textOf("pnpm-lock.yaml")).not.toMatch(/https?:|tarball:/);
  });
});

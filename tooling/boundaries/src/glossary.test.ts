import { basename, dirname } from "node:path";
import { clientActions, selfActions, shelterActions } from "@naast/policy/actions";
import { describe, expect, it } from "vitest";
import { foldersIn, isProof, sources, textOf } from "./repository.ts";

const glossary = textOf("docs/glossary.md");
const rows = glossary.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
const words = new Set(
  rows.flatMap((row) => [...(row.split("|").at(-2) ?? "").matchAll(/`([^`]+)`/g)].map((match) => kebab(match[1] ?? ""))),
);
const subjects = new Set(
  section("Subjects").flatMap((row) => [...(row.split("|").at(-2) ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "")),
);

// What the folders of a layer hold beside subjects.
const machinery: Record<string, readonly string[]> = {
  "packages/db/src": ["dialect", "facts", "privacy", "testing"],
  "packages/domain/src": ["testing"],
};

describe("the glossary", () => {
  it.each(["packages/db/src", "packages/domain/src"])("has every subject that is a folder of %s", (layer) => {
    const beyond = foldersIn(layer).filter((folder) => !subjects.has(folder) && !machinery[layer]?.includes(folder));
    expect(beyond).toEqual([]);
  });

  it("names no subject without a table", () => {
    expect([...subjects].filter((subject) => !foldersIn("packages/db/src").includes(subject))).toEqual([]);
  });

  it("has the subject of every action", () => {
    const about = Object.keys({ ...clientActions, ...shelterActions, ...selfActions }).map((action) => kebab(action.split(".")[0] ?? ""));
    expect([...new Set(about)].filter((word) => !words.has(word))).toEqual([]);
  });

  it("has the thing that every verb is about", () => {
    const verbs = sources.filter((file) => isVerb(file) && !isProof(file));
    expect(verbs.filter((file) => !isKnown(basename(file, ".ts")))).toEqual([]);
  });

  it("explains every word on one row", () => {
    const columns = rows.map((row) => row.split("|").length);
    expect(columns.every((count) => count >= 4)).toBe(true);
  });
});

/** `packages/domain/src/plan/accept-step.ts`: a file in the folder of a subject whose name starts with a verb. */
function isVerb(file: string): boolean {
  return dirname(dirname(file)) === "packages/domain/src" && subjects.has(basename(dirname(file)));
}

/** Whether some part of a name, in singular or plural, is a word of the glossary: `read-access-log`, `goal-view`. */
function isKnown(name: string): boolean {
  const parts = name.split("-");
  const pieces = parts.flatMap((_, from) => parts.map((__, to) => parts.slice(from, to + 1).join("-")));
  return pieces.some((piece) => words.has(piece) || words.has(piece.replace(/s$/, "")) || words.has(piece.replace(/ies$/, "y")));
}

function section(title: string): string[] {
  const text = glossary.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
  return text.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
}

function kebab(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

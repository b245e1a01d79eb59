import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder, foldersIn, textOf } from "./repository.ts";

const decisions = filesUnder("docs/decisions").toSorted();
const parts = ["## Context", "## Decision", "## Consequences", "## What would make us change it"];

describe("decisions", () => {
  it("are numbered without a gap", () => {
    const numbers = decisions.map((file) => Number(basename(file).slice(0, 4)));
    expect(numbers).toEqual(decisions.map((_, index) => index + 1));
  });

  it.each(decisions)("%s has a status and all parts, on one page", (file) => {
    const text = textOf(file);
    expect(text).toMatch(/^# \d{4} · .+\n\nStatus: (proposed|accepted|superseded by \d{4}), \d{1,2} \w+ \d{4}\n/);
    expect(parts.filter((part) => !text.includes(`\n${part}\n`))).toEqual([]);
    expect(text.split("\n").length).toBeLessThan(90);
  });
});

describe("the README", () => {
  const readme = textOf("README.md");

  it("gives the two commands", () => {
    expect(readme).toContain("npm run demo");
    expect(readme).toContain("npm test");
  });

  it("has every app and every package on its map", () => {
    const folders = ["apps", "packages"].flatMap((folder) => foldersIn(folder).map((name) => ({ folder, name })));
    expect(folders.filter(({ name }) => !readme.includes(name)).map(({ folder, name }) => `${folder}/${name}`)).toEqual([]);
  });
});

describe("documents", () => {
  const pages = ["README.md", "CONTRIBUTING.md", ...filesUnder("docs").filter((file) => file.endsWith(".md"))];

  it.each(pages)("%s links to files that exist", (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? "");
    const folder = page.split("/").slice(0, -1).join("/");
    const broken = links.filter((link) => !exists(new URL(link, `file:///${folder}/`).pathname.slice(1)));
    expect(broken).toEqual([]);
  });

  it("package.json knows every command that the documents give", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf("package.json"));
    const commands = pages.flatMap((page) => [...textOf(page).matchAll(/`npm (?:run )?([a-z:]+)/g)].map((match) => match[1] ?? ""));
    expect(commands.filter((command) => !["install", ...Object.keys(scripts)].includes(command))).toEqual([]);
  });
});

function exists(path: string): boolean {
  try {
    return textOf(path).length > 0;
  } catch {
    return folderExists(path);
  }
}

function folderExists(path: string): boolean {
  try {
    return filesUnder(path).length > 0;
  } catch {
    return false;
  }
}

import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { sources } from "./repository.ts";

// Words that say nothing: a file named so collects what has no place.
const empty = ["util", "utils", "helper", "helpers", "manager", "common", "misc", "lib", "data", "info", "stuff"];

// Next, Playwright and Vitest ask for these names.
const asked = /^(\[.+\]|\(.+\)|next-env\.d|.+\.config)$/;

describe("names", () => {
  it("no file and no folder has a name that says nothing", () => {
    const said = (part: string) => part.replace(/\.(ts|tsx|mjs)$/, "").split(/[-.]/);
    const vague = sources.filter((file) => file.split("/").some((part) => said(part).some((word) => empty.includes(word))));
    expect(vague).toEqual([]);
  });

  it("files are kebab-case", () => {
    const odd = sources.filter((file) => {
      const name = basename(file).replace(/\.(test|spec|contract\.test|examples|axe\.test)?\.?(ts|tsx|mjs)$/, "");
      return !asked.test(name) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  it("a component's file ends in .tsx, everything else in .ts", () => {
    expect(sources.filter((file) => file.endsWith(".jsx") || file.endsWith(".js"))).toEqual([]);
  });
});

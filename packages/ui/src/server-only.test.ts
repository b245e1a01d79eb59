import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesEnding } from "./testing/all-examples.ts";

const source = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const components = filesEnding(".tsx").filter((path) => !/\.(examples|test)\.tsx$|^testing\//.test(path));

/** Parts that are only seen inside another component, and so in its examples. */
const parts = ["Choice", "Desk", "FieldError", "FieldFrame", "Heading", "MarkSign", "Page", "Pair", "PairSymbols"];

test.each(components)("%s runs on the server: no hook, no client directive, no inline style, no raw HTML", (path) => {
  expect(source(path)).not.toMatch(/"use client"|\buse[A-Z]\w*\(|\bstyle=|dangerouslySetInnerHTML/);
});

test.each(components)("%s is exported from the entry", (path) => {
  expect(source("index.ts")).toContain(`"./${path}"`);
});

test("every component has an example", () => {
  const shown = filesEnding(".examples.tsx").map(source).join("\n");
  const exported = components.flatMap((path) => [...source(path).matchAll(/^export function ([A-Z]\w+)/gm)]);
  const names = exported.map(([, name]) => name ?? "");
  expect(names.filter((name) => !parts.includes(name) && !shown.includes(`<${name}`))).toEqual([]);
});

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { iconNames } from "../src/icon/names.ts";
import { outlineOf } from "./outline.ts";

const require = createRequire(import.meta.url);

/** The source of `src/icon/outlines.ts`; a test compares it with the committed file. */
export function outlinesSource(): string {
  const lines = iconNames.map((name) => {
    const svg = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), "utf8");
    return `  ${/-/.test(name) ? JSON.stringify(name) : name}: "${outlineOf(svg)}",`;
  });
  return [
    "// Made by `pnpm icons` from lucide-static (ISC licence). Change names.ts, not this file.",
    'import type { IconName } from "./names.ts";',
    "",
    "export const outlines: Readonly<Record<IconName, string>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}

if (import.meta.main) writeFileSync(new URL("../src/icon/outlines.ts", import.meta.url), outlinesSource());

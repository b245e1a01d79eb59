import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { iconNames } from "../src/icon/names.ts";
import { outlineOf } from "./outline.ts";

const require = createRequire(import.meta.url);

/** What `src/icon/outlines.ts` must hold; a test compares the two. */
export function currentOutlines(): Record<string, string> {
  return Object.fromEntries(
    iconNames.map((name) => [name, outlineOf(readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), "utf8"))]),
  );
}

if (import.meta.main) {
  const source = [
    "// Made by `pnpm icons` from lucide-static (ISC licence). Change names.ts, not this file.",
    'import type { IconName } from "./names.ts";',
    "",
    `export const outlines: Readonly<Record<IconName, string>> = ${JSON.stringify(currentOutlines(), null, 2)};`,
    "",
  ];
  writeFileSync(new URL("../src/icon/outlines.ts", import.meta.url), source.join("\n"));
}

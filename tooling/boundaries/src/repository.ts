import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../../..");

const notOurs = new Set(["node_modules", ".git", ".next", ".turbo", ".data", ".cache", "test-results", "playwright-report"]);

/** Every file we wrote or generated, as a path from the root; nothing that is installed or built. */
export function filesUnder(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesUnder(path);
    return entry.isFile() ? [relative(".", path)] : [];
  });
}

/** The text of a file, by its path from the root. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** The folders directly inside one. */
export function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notOurs.has(entry.name))
    .map((entry) => entry.name);
}

const code = /\.(ts|tsx|mjs)$/;
const proof = /(\.test\.(ts|tsx|mjs)|\.spec\.ts)$|^tooling\/|^packages\/testing\/|^packages\/\w+\/src\/testing\//;

/** All our source files, tests included. */
export const sources = ["apps", "packages", "scripts", "tooling"]
  .flatMap(filesUnder)
  .filter((file) => code.test(file) && !file.endsWith(".d.ts") && !file.includes("/migrations/"));

/** Whether a file proves rather than does. */
export function isProof(file: string): boolean {
  return proof.test(file);
}

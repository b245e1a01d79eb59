import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ExampleSet } from "./examples.ts";

const source = fileURLToPath(new URL("..", import.meta.url));

/** The files under `src` that end in `ending`, as paths from there. */
export function filesEnding(ending: string): string[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .toSorted();
}

function isExampleSet(value: unknown): value is ExampleSet {
  return typeof value === "object" && value !== null && "subject" in value && "examples" in value;
}

/** Every exported set of every `*.examples.tsx`; other exports of those files are building blocks of larger examples. */
export async function allExamples(): Promise<ExampleSet[]> {
  const modules: Record<string, unknown>[] = await Promise.all(
    filesEnding(".examples.tsx").map((path) => import(/* @vite-ignore */ `${source}${path}`)),
  );
  return modules.flatMap((exported) => Object.values(exported).filter(isExampleSet));
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Measure, measureFile } from "@naast/vocabulary";
import { scoreMeasure } from "./score-measure.ts";

/** A file that was not taken, and why, in a sentence that says where to look. */
export type RefusedPack = { file: string; reason: string };

/** What the file itself says its scoring must give. The reason for the first that differs; null when all agree. */
export function differsFromVectors(measure: Measure): string | null {
  for (const [index, { answers, scores }] of measure.vectors.entries()) {
    const found = scoreMeasure(measure, answers);
    for (const [scale, expected] of Object.entries(scores)) {
      const given = found[scale] ?? null;
      if (given !== expected) return `vectors.${index}: "${scale}" should be ${String(expected)} and is ${String(given)}`;
    }
  }
  return null;
}

/** Takes the text of a measure file. Answers with the measure, or with the reason why it is not one. */
export function parseMeasure(text: string): { measure: Measure } | { reason: string } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { reason: "this is not JSON" };
  }
  const parsed = measureFile.safeParse(content);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const place = first && first.path.length > 0 ? `${first.path.join(".")}: ` : "";
    return { reason: `${place}${first?.message ?? "not a measure"}` };
  }
  const reason = differsFromVectors(parsed.data);
  return reason === null ? { measure: parsed.data } : { reason };
}

/**
 * Takes every measure file (`*.json`) in a folder of the host. A file that is malformed, that scores otherwise than it
 * says itself, or whose key is taken, is refused with a reason and takes nothing else down with it.
 */
export function readMeasurePacks(
  folder: string,
  taken: readonly string[],
): { measures: readonly Measure[]; refused: readonly RefusedPack[] } {
  const measures: Measure[] = [];
  const refused: RefusedPack[] = [];
  let files: readonly string[];
  try {
    files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return { measures, refused: [{ file: folder, reason: "this folder cannot be read" }] };
  }
  for (const file of files.toSorted()) {
    const found = parseMeasure(readFileSync(join(folder, file), "utf8"));
    if ("reason" in found) refused.push({ file, reason: found.reason });
    else if ([...taken, ...measures.map(({ key }) => key)].includes(found.measure.key))
      refused.push({ file, reason: `there is a measure called "${found.measure.key}" already` });
    else measures.push(found.measure);
  }
  return { measures, refused };
}

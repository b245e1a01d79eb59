import type { Permit } from "@naast/policy";
import { type Measure, type MeasureAnswerer, type MeasureItem, NotFound } from "@naast/vocabulary";
import { installedMeasures } from "./installed-measures.ts";

/** In what place somebody answers; null for workers, who never do. */
export function answererOf({ isClient, facts }: Permit): MeasureAnswerer | null {
  if (isClient) return "client";
  return facts.membership === "active" || facts.membership === "paused" ? "member" : null;
}

/** The measures that this person may answer here. */
export function measuresOf(permit: Permit): readonly Measure[] {
  const answerer = answererOf(permit);
  return installedMeasures().measures.filter(({ answerers }) => answerer !== null && answerers.includes(answerer));
}

/** `NotFound` for a measure that is not there, or not for this person. */
export function requireMeasure(permit: Permit, measureKey: string): Measure {
  const measure = measuresOf(permit).find(({ key }) => key === measureKey);
  if (!measure) throw new NotFound();
  return measure;
}

export function requireItem({ items }: Measure, itemKey: string): MeasureItem {
  const item = items.find(({ key }) => key === itemKey);
  if (!item) throw new NotFound();
  return item;
}

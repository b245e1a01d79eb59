import type { Label, Visibility } from "@naast/vocabulary";
import { labels, visibilities } from "@naast/vocabulary";
import type { ClientFacts } from "./facts.ts";
import { type Basis, reachesPlan } from "./standing.ts";

/**
 * What the holder of a permit sees: grant for the label *and* visibility of the item. `chosen` items are seen only by
 * who is ticked, which the repository joins; the client sees all.
 */
export type Sees = { all: boolean; visibilities: readonly Visibility[]; chosen: boolean; labels: readonly Label[] };

const nothing: Sees = { all: false, visibilities: [], chosen: false, labels: [] };
const emergencyLabels: readonly Label[] = ["purpose", "goals", "meetings", "messages", "relapsePlan"];

export function seesOf(basis: Basis, facts: ClientFacts): Sees {
  if (!reachesPlan(basis)) return nothing;
  if (basis === "ownPlan") return { all: true, visibilities, chosen: true, labels };
  if (basis === "grant") return { all: false, visibilities: ["everyone"], chosen: true, labels: facts.labels };
  if (basis === "assignment") return { all: false, visibilities: ["workers", "everyone"], chosen: true, labels: facts.labels };
  return { all: false, visibilities: ["workers", "everyone"], chosen: false, labels: emergencyLabels };
}

/** From narrow to wide. `chosen` and `workers` cannot be compared: neither holds the other. */
const narrower: Readonly<Record<Visibility, readonly Visibility[]>> = {
  me: ["me"],
  workers: ["me", "workers"],
  chosen: ["me", "chosen"],
  everyone: ["me", "workers", "chosen", "everyone"],
};

/** Steps may be narrower than their goal, never wider (`product.md`, visibility). */
export function fitsInside(inner: Visibility, outer: Visibility): boolean {
  return narrower[outer].includes(inner);
}

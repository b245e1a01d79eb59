import type { Label, Visibility } from "@naast/vocabulary";
import { labels, visibilities } from "@naast/vocabulary";
import type { ClientFacts } from "./facts.ts";
import { type Basis, reachesPlan } from "./standing.ts";

/**
 * What the holder of a permit sees: grant for the label *and* visibility of the item. `chosen` items are seen only by
 * who is ticked, which the repository joins; the client sees all. `wholeMap`: of the network map, whatever its
 * visibility; the client, and the worker who sits beside them with their yes.
 */
export type Sees = { all: boolean; visibilities: readonly Visibility[]; chosen: boolean; labels: readonly Label[]; wholeMap: boolean };

const nothing: Sees = { all: false, visibilities: [], chosen: false, labels: [], wholeMap: false };
const emergencyLabels: readonly Label[] = ["purpose", "goals", "meetings", "messages", "relapsePlan"];

export function seesOf(basis: Basis, facts: ClientFacts): Sees {
  if (!reachesPlan(basis)) return nothing;
  if (basis === "ownPlan") return { all: true, visibilities, chosen: true, labels, wholeMap: true };
  if (basis === "grant") return { all: false, visibilities: ["everyone"], chosen: true, labels: facts.labels, wholeMap: false };
  const forWorkers = { all: false, visibilities: ["workers", "everyone"] as const };
  if (basis === "emergency") return { ...forWorkers, chosen: false, labels: emergencyLabels, wholeMap: false };
  return { ...forWorkers, chosen: true, labels: facts.labels, wholeMap: facts.together && !facts.planClosed };
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

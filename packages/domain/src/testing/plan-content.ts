import type { PlanView } from "@naast/vocabulary";

/** What only counts on, whatever is in the plan. */
const counting = ["version", "upTo", "newAfter", "number"];

/** A reading without what counts on: two readings are the same when nothing but that differs. */
export function planContent(plan: PlanView, alsoCounting: readonly string[] = []): unknown {
  const left = new Set([...counting, ...alsoCounting]);
  return JSON.parse(JSON.stringify(plan, (key, value) => (left.has(key) ? undefined : value)));
}

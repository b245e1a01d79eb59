"use client";

import { useTold } from "../form/use-told.ts";
import { concerns } from "../live/matching.ts";
import { usePlan } from "../plan/use-plan.tsx";

/** What a press does around itself that is taken back by another press, and not as a change. */
export function useToldInPlan(words: string) {
  const { clientId } = usePlan();
  return useTold(words, { predicate: (query) => concerns(query, clientId) });
}

import type { ClientAction } from "../actions.ts";
import type { Rule } from "./rule.ts";

type WellbeingAction = Extract<ClientAction, `check.${string}`>;

/** Whoever takes part reads their own line and what others shared with them; with urgency nobody reads any of it. */
const readsChecks: Rule = (_facts, basis) => basis === "ownPlan" || basis === "grant" || basis === "assignment";

/** The client and people from the network answer, each for themselves and also while they rest. Workers never answer. */
const answersForThemselves: Rule = (facts, basis) => !facts.planClosed && (basis === "ownPlan" || basis === "grant");

export const wellbeingRules = {
  "check.read": readsChecks,
  "check.answer": answersForThemselves,
  "check.note": answersForThemselves,
  "check.share": answersForThemselves,
  "check.remove": answersForThemselves,
} satisfies Record<WellbeingAction, Rule>;

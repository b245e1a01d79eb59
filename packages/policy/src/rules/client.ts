import type { ClientAction } from "../actions.ts";
import type { Rule } from "./rule.ts";

type AssignmentAction = Extract<ClientAction, `assignment.${string}` | `emergency.${string}`>;

/** On their own ground: somebody who came in with urgency reads, and changes nothing, a team lead too. */
const coordinates: Rule = (facts, basis) => !facts.planClosed && (basis === "assignment" || basis === "teamLead");

export const clientRules = {
  "assignment.read": (facts, basis) => basis === "ownPlan" || coordinates(facts, basis),
  "assignment.start": coordinates,
  "assignment.end": coordinates,
  // Break-glass: a worker of the organisation who has no other way in. It cannot be extended while it lasts.
  "emergency.open": (facts, basis) => basis === "organisation" || (basis === "teamLead" && facts.emergency !== "active"),
} satisfies Record<AssignmentAction, Rule>;

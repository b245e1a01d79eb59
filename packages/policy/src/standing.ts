import type { ClientFacts } from "./facts.ts";

/** Why access was given. Stored in the access log: "on what authorisation" (NEN 7513). */
export type Basis = "ownPlan" | "grant" | "assignment" | "emergency" | "teamLead" | "administration" | "organisation" | "self";

/** Relation, membership and emergency together: on what ground somebody stands before this plan, or on none. */
export function standing(facts: ClientFacts): Basis | null {
  switch (facts.relation) {
    case "client":
      return "ownPlan";
    case "networkMember":
    case "confidant":
    case "representative":
      return facts.membership === "active" || facts.membership === "paused" ? "grant" : null;
    case "assignedWorker":
      return "assignment";
    case "teamLead":
      return facts.emergency === "active" ? "emergency" : "teamLead";
    case "nightWorker":
    case "otherWorker":
      return facts.emergency === "active" ? "emergency" : "organisation";
    case "auditor":
      return "administration";
    case "organisationAdmin":
    case "researcher":
    case "stranger":
      return null;
  }
}

/** Bases that reach the content of a plan at all. */
export function reachesPlan(basis: Basis): boolean {
  return basis === "ownPlan" || basis === "grant" || basis === "assignment" || basis === "emergency";
}

import type { ClientFacts, Relation } from "./facts.ts";

/** Why access was given. Stored in the access log: "on what authorisation" (NEN 7513). */
export type Basis =
  | "ownPlan"
  | "grant"
  | "assignment"
  | "emergency"
  | "teamLead"
  | "administration"
  | "organisation"
  | "self"
  | "ownPart"
  | "coordination"
  | "invitation"
  /** In the place of the client, for as long as they let somebody steer this. In the log; what is seen follows the ground beside it. */
  | "delegation";

type Ground = (facts: ClientFacts) => Basis | null;

const none: Ground = () => null;
/** Who left or was removed keeps one ground: to what is held about themselves, and never to the plan. */
const member: Ground = ({ membership }) => {
  if (membership === "none") return null;
  return membership === "active" || membership === "paused" ? "grant" : "ownPart";
};
const orEmergency =
  (otherwise: Basis): Ground =>
  ({ emergency }) =>
    emergency === "active" ? "emergency" : otherwise;

const grounds: Readonly<Record<Relation, Ground>> = {
  client: () => "ownPlan",
  networkMember: member,
  confidant: member,
  representative: member,
  coordinator: () => "coordination",
  assignedWorker: () => "assignment",
  teamLead: orEmergency("teamLead"),
  nightWorker: orEmergency("organisation"),
  otherWorker: orEmergency("organisation"),
  auditor: () => "administration",
  organisationAdmin: none,
  researcher: none,
  stranger: none,
};

/** Relation, membership and emergency together: on what ground somebody stands before this plan, or on none. */
export function standing(facts: ClientFacts): Basis | null {
  return grounds[facts.relation](facts);
}

/** Bases that reach the content of a plan at all. */
export function reachesPlan(basis: Basis): boolean {
  return basis === "ownPlan" || basis === "grant" || basis === "assignment" || basis === "emergency";
}

import type { ClientId, DelegatedThing, Id, Label, MemberState, PersonId, WorkerRole } from "@naast/vocabulary";

/**
 * How somebody stands to one client. The portal asks about client and network, the dashboard about workers, so that
 * one person can be a sister here and a worker there without one role leaking into the other.
 */
export const relations = [
  "client",
  "networkMember",
  "confidant",
  "representative",
  /** Independent: sees one meeting, and nothing of the plan. */
  "coordinator",
  "assignedWorker",
  "teamLead",
  "nightWorker",
  "otherWorker",
  "organisationAdmin",
  "auditor",
  "researcher",
  "stranger",
] as const;
export type Relation = (typeof relations)[number];

/** Everything a decision about a client may depend on. Loaded anew for each request: a cached permission is a withdrawal that does not work. */
export type ClientFacts = {
  relation: Relation;
  /** Of a network relation; "none" for all others. */
  membership: MemberState | "none";
  /** Labels with a grant that counts today. */
  labels: readonly Label[];
  emergency: "none" | "active" | "expired";
  planClosed: boolean;
  /** An assigned worker who sits beside the client, with the client's yes, and looks at the network map. */
  together: boolean;
  /** What the client lets this person steer today: accepted, not stopped, not past its day. */
  delegated: readonly DelegatedThing[];
};

/** What a decision inside the organisation depends on. */
export type ShelterFacts = { role: WorkerRole | "none" };

/** Ids that go with the facts; they narrow what a permit reaches and go into the log. */
export type ClientSubject = {
  clientId: ClientId;
  clientPersonId: PersonId;
  organisationId: Id<"Organisation">;
  teamId: Id<"Team"> | null;
  emergencyId: Id<"EmergencyAccess"> | null;
  /** When the emergency access that runs ends; null without one. */
  emergencyEndsAt: Date | null;
  /** What the client lets this person steer stands here; null for everybody else. */
  delegationId: Id<"Delegation"> | null;
};
export type ShelterSubject = { organisationId: Id<"Organisation">; teamId: Id<"Team"> };

import { type Permit, steers } from "@naast/policy";
import { type PersonId, type ProposalDecision, type ProposalKind, Refused } from "@naast/vocabulary";

/** What is planned, and not the client's words: the goals stay the client's to word, also while somebody decides for them (B5). */
const openToDelegate: readonly ProposalKind[] = ["addStep"];

type Proposed = { kind: ProposalKind; proposerId: PersonId };

/** Whether the reader chooses here: the client, or who steers proposals for now; nobody chooses what they proposed themselves. */
export function decidesProposal({ isClient, actorId, facts }: Permit, { kind, proposerId }: Proposed): boolean {
  return isClient || (steers(facts, "proposals") && openToDelegate.includes(kind) && proposerId !== actorId);
}

/** `Refused` to who decides for the client where they may not, or in words of their own: "changed" is the client's to say. */
export function requireDecides(permit: Permit<"proposal.decide">, proposal: Proposed, decision: ProposalDecision): void {
  if (permit.isClient) return;
  if (decision === "changed" || !decidesProposal(permit, proposal)) throw new Refused(permit.action);
}

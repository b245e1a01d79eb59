import { type Reader, readOwnProposal, type StoredProposal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, NotFound } from "@naast/vocabulary";

/** A proposal that still waits, also one that the client put off. `Conflict` when it was decided or withdrawn by now. */
export async function requireProposal(
  read: Reader,
  permit: Permit<"proposal.decide" | "proposal.withdraw">,
  proposalId: Id<"Proposal">,
): Promise<StoredProposal> {
  const proposal = await readOwnProposal(read, permit, proposalId);
  if (!proposal) throw new NotFound();
  if (proposal.state !== "waiting" && proposal.state !== "later") throw new Conflict("proposal.decided");
  return proposal;
}

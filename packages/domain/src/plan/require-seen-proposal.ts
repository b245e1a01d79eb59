import { listProposals, type Reader, type StoredProposal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, NotFound } from "@naast/vocabulary";
import { isOpenProposal } from "./require-proposal.ts";

/** A proposal that the actor reads and that still waits. `NotFound` for any other, `Conflict` once it was decided. */
export async function requireSeenProposal(read: Reader, permit: Permit, proposalId: Id<"Proposal">): Promise<StoredProposal> {
  const row = (await listProposals(read, permit)).find(({ proposal }) => proposal.id === proposalId);
  if (!row) throw new NotFound();
  if (!isOpenProposal(row.proposal)) throw new Conflict("proposal.decided");
  return row.proposal;
}

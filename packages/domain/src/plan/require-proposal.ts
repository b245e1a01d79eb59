import { type Reader, readOwnProposal, type StoredProposal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, NotFound } from "@naast/vocabulary";

type Asking = Parameters<typeof readOwnProposal>[1];

/** Whether the client has not decided yet, or put it off. */
export function isOpenProposal({ state }: Pick<StoredProposal, "state">): boolean {
  return state === "waiting" || state === "later";
}

/** A proposal in any state, for who decides about it and for who made it. */
export async function requireAnyProposal(read: Reader, permit: Asking, proposalId: Id<"Proposal">): Promise<StoredProposal> {
  const proposal = await readOwnProposal(read, permit, proposalId);
  if (!proposal) throw new NotFound();
  return proposal;
}

/** A proposal that still waits, also one that the client put off. `Conflict` when it was decided or withdrawn by now. */
export async function requireProposal(
  read: Reader,
  permit: Permit<"proposal.decide" | "proposal.withdraw" | "proposal.make">,
  proposalId: Id<"Proposal">,
): Promise<StoredProposal> {
  const proposal = await requireAnyProposal(read, permit, proposalId);
  if (!isOpenProposal(proposal)) throw new Conflict("proposal.decided");
  return proposal;
}

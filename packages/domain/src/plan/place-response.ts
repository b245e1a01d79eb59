import { type PlacedResponse, type StoredResponse, saveProposalResponse, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Day, Refused } from "@naast/vocabulary";
import type { Touched } from "../change.ts";
import { readersOfProposal } from "./proposal-readers.ts";
import { requireSeenProposal } from "./require-seen-proposal.ts";

type Placing = Permit<"proposal.respond" | "recordedAnswer.write" | "recordedAnswer.correct">;

export type PlacedBy = { response: StoredResponse; proposal: Awaited<ReturnType<typeof requireSeenProposal>>; touched: Touched };

/**
 * What one person says to a proposal that still waits, as theirs: also for who is not there and let it be written down.
 * `NotFound` when it is not seen, `Conflict` once the client decided, `Refused` for who is not asked: the client, who
 * proposed it, and who does not read it.
 */
export async function placeResponse(tx: Writer, permit: Placing, { today, ...said }: PlacedResponse & { today: Day }): Promise<PlacedBy> {
  const proposal = await requireSeenProposal(tx, permit, said.proposalId);
  const { asked } = await readersOfProposal(tx, permit, { proposal, today });
  if (!asked.includes(said.personId)) throw new Refused(permit.action);
  const { before, after } = await saveProposalResponse(tx, permit, said);
  const touched: Touched = { kind: "proposalResponse", goalId: proposal.goalId, before, after };
  return { response: after, proposal, touched };
}

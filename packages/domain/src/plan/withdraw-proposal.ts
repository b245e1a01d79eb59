import { updateProposal } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { placeOfProposal } from "./proposal-place.ts";
import { requireProposal } from "./require-proposal.ts";

/** Who made a proposal takes it back as long as the client has not decided. */
export function withdrawProposal(
  ctx: Context,
  permit: Permit<"proposal.withdraw">,
  { proposalId }: { proposalId: Id<"Proposal"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireProposal(tx, permit, proposalId);
    const after = await updateProposal(tx, permit, { before, set: { state: "withdrawn", decidedAt: at } });
    return {
      item: { id: proposalId },
      event: { kind: "proposal.withdrawn" },
      place: placeOfProposal(before),
      touched: [{ kind: "proposal", goalId: before.goalId, before, after }],
    };
  });
}

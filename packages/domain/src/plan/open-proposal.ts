import { updateProposal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { placeOfProposal } from "./proposal-place.ts";
import { requireAnyProposal } from "./require-proposal.ts";

type Asked = { proposalId: Id<"Proposal">; open: "yes" | "no" };

/** The client lets everybody read what was said before they say something themselves, or closes that again. */
export function openProposal(ctx: Context, permit: Permit<"proposal.open">, { proposalId, open }: Asked): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const before = await requireAnyProposal(tx, permit, proposalId);
    const isOpen = open === "yes";
    if (before.isOpen === isOpen) throw new Conflict("already.there");
    const after = await updateProposal(tx, permit, { before, set: { isOpen } });
    return {
      item: { id: proposalId },
      event: { kind: "proposal.opened", open: isOpen },
      place: placeOfProposal(before),
      touched: [{ kind: "proposal", goalId: before.goalId, before, after }],
    };
  });
}

import type { Permit } from "@naast/policy";
import type { Changed, NewResponse } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { placeResponse } from "./place-response.ts";
import { placeOfProposal } from "./proposal-place.ts";

/** Somebody beside the client says what they think of a proposal. It can be changed until the decision; nobody counts (B5). */
export function respondToProposal(ctx: Context, permit: Permit<"proposal.respond">, said: Omit<NewResponse, "clientId">): Promise<Changed> {
  const { proposalId, kind, words } = said;
  return change(ctx, permit, async (tx, at) => {
    const personId = permit.actorId;
    const placed = await placeResponse(tx, permit, { proposalId, personId, kind, words, at, today: today(ctx) });
    return {
      item: { id: proposalId },
      event: { kind: "proposal.responded" },
      place: placeOfProposal(placed.proposal),
      touched: [placed.touched],
    };
  });
}

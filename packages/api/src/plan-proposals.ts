import {
  decideProposal,
  makeProposal,
  openProposal,
  readProposal,
  readProposals,
  reopenProposal,
  respondToProposal,
  withdrawProposal,
} from "@naast/domain";
import { newProposal, newResponse, proposalAnswer, proposalChoice, proposalOpening, proposalReopening } from "@naast/vocabulary";
import { forClient } from "./procedures.ts";

/** What is proposed, what everybody says to it, and what the client chooses. */
export const planProposals = {
  proposals: forClient("plan.read").query(({ ctx }) => readProposals(ctx.domain, ctx.permit)),
  proposal: forClient("plan.read", "proposalId")
    .input(proposalChoice)
    .query(({ ctx, input }) => readProposal(ctx.domain, ctx.permit, input.proposalId)),
  makeProposal: forClient("proposal.make", "goalId")
    .input(newProposal)
    .mutation(({ ctx, input }) => makeProposal(ctx.domain, ctx.permit, input)),
  withdrawProposal: forClient("proposal.withdraw", "proposalId")
    .input(proposalChoice)
    .mutation(({ ctx, input }) => withdrawProposal(ctx.domain, ctx.permit, input)),
  respondToProposal: forClient("proposal.respond", "proposalId")
    .input(newResponse)
    .mutation(({ ctx, input }) => respondToProposal(ctx.domain, ctx.permit, input)),
  decideProposal: forClient("proposal.decide", "proposalId")
    .input(proposalAnswer)
    .mutation(({ ctx, input }) => decideProposal(ctx.domain, ctx.permit, input)),
  reopenProposal: forClient("proposal.reopen", "proposalId")
    .input(proposalReopening)
    .mutation(({ ctx, input }) => reopenProposal(ctx.domain, ctx.permit, input)),
  openProposal: forClient("proposal.open", "proposalId")
    .input(proposalOpening)
    .mutation(({ ctx, input }) => openProposal(ctx.domain, ctx.permit, input)),
};

import {
  addComment,
  decideProposal,
  makeProposal,
  noteContactMoment,
  removeComment,
  removeContactMoment,
  removeOwnView,
  withdrawProposal,
  writeOwnView,
} from "@naast/domain";
import {
  commentChoice,
  contactMomentChoice,
  newComment,
  newContactMoment,
  newProposal,
  ownViewChoice,
  ownViewWords,
  proposalAnswer,
  proposalChoice,
} from "@naast/vocabulary";
import { forClient } from "./procedures.ts";

/** What is said beside the client's words, proposed, decided; and the moments that the client notes. */
export const planConversation = {
  writeOwnView: forClient("ownView.write", "goalId")
    .input(ownViewWords)
    .mutation(({ ctx, input }) => writeOwnView(ctx.domain, ctx.permit, input)),
  removeOwnView: forClient("ownView.remove", "ownViewId")
    .input(ownViewChoice)
    .mutation(({ ctx, input }) => removeOwnView(ctx.domain, ctx.permit, input)),
  addComment: forClient("comment.add", "goalId")
    .input(newComment)
    .mutation(({ ctx, input }) => addComment(ctx.domain, ctx.permit, input)),
  removeComment: forClient("comment.remove", "commentId")
    .input(commentChoice)
    .mutation(({ ctx, input }) => removeComment(ctx.domain, ctx.permit, input)),
  makeProposal: forClient("proposal.make", "goalId")
    .input(newProposal)
    .mutation(({ ctx, input }) => makeProposal(ctx.domain, ctx.permit, input)),
  withdrawProposal: forClient("proposal.withdraw", "proposalId")
    .input(proposalChoice)
    .mutation(({ ctx, input }) => withdrawProposal(ctx.domain, ctx.permit, input)),
  decideProposal: forClient("proposal.decide", "proposalId")
    .input(proposalAnswer)
    .mutation(({ ctx, input }) => decideProposal(ctx.domain, ctx.permit, input)),
  noteContactMoment: forClient("contactMoment.note")
    .input(newContactMoment)
    .mutation(({ ctx, input }) => noteContactMoment(ctx.domain, ctx.permit, input)),
  removeContactMoment: forClient("contactMoment.remove", "contactMomentId")
    .input(contactMomentChoice)
    .mutation(({ ctx, input }) => removeContactMoment(ctx.domain, ctx.permit, input)),
};

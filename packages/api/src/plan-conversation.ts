import { addComment, noteContactMoment, removeComment, removeContactMoment, removeOwnView, writeOwnView } from "@naast/domain";
import { commentChoice, contactMomentChoice, newComment, newContactMoment, ownViewChoice, ownViewWords } from "@naast/vocabulary";
import { forClient } from "./procedures.ts";

/** What is said beside the client's words; and the moments that the client notes. */
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
  noteContactMoment: forClient("contactMoment.note")
    .input(newContactMoment)
    .mutation(({ ctx, input }) => noteContactMoment(ctx.domain, ctx.permit, input)),
  removeContactMoment: forClient("contactMoment.remove", "contactMomentId")
    .input(contactMomentChoice)
    .mutation(({ ctx, input }) => removeContactMoment(ctx.domain, ctx.permit, input)),
};

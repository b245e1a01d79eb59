import {
  answerNomination,
  blockInvitation,
  changeInvitation,
  composeInvitation,
  confirmSafetyTalk,
  makeNomination,
  noteSafetyTalk,
  previewInvitation,
  readInvitations,
  readNominations,
  replyToQuestion,
  sendInvitation,
  unblockInvitation,
  withdrawInvitation,
} from "@naast/domain";
import {
  invitationBlock,
  invitationChange,
  invitationChoice,
  invitationReply,
  invitationSending,
  newInvitation,
  newNomination,
  nominationAnswer,
  safetyTalkConfirmation,
  safetyTalkNote,
} from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

export const invitation = router({
  list: forClient("invitation.list").query(({ ctx }) => readInvitations(ctx.domain, ctx.permit, ctx.forge())),
  preview: forClient("invitation.list", "invitationId")
    .input(invitationChoice)
    .query(({ ctx, input }) => previewInvitation(ctx.domain, ctx.permit, input)),
  compose: forClient("invitation.compose", "nodeId")
    .input(newInvitation)
    .mutation(({ ctx, input: written }) => composeInvitation(ctx.domain, ctx.permit, { written, forge: ctx.forge() })),
  change: forClient("invitation.compose", "invitationId")
    .input(invitationChange)
    .mutation(({ ctx, input: change }) => changeInvitation(ctx.domain, ctx.permit, { change, forge: ctx.forge() })),
  send: forClient("invitation.send", "invitationId")
    .input(invitationSending)
    .mutation(({ ctx, input: { invitationId } }) => sendInvitation(ctx.domain, ctx.permit, { invitationId, forge: ctx.forge() })),
  withdraw: forClient("invitation.withdraw", "invitationId")
    .input(invitationChoice)
    .mutation(({ ctx, input }) => withdrawInvitation(ctx.domain, ctx.permit, input)),
  block: forClient("invitation.block", "invitationId")
    .input(invitationBlock)
    .mutation(({ ctx, input }) => blockInvitation(ctx.domain, ctx.permit, input)),
  unblock: forClient("invitation.unblock", "invitationId")
    .input(invitationChoice)
    .mutation(({ ctx, input }) => unblockInvitation(ctx.domain, ctx.permit, input)),
  reply: forClient("invitation.reply", "invitationId")
    .input(invitationReply)
    .mutation(({ ctx, input }) => replyToQuestion(ctx.domain, ctx.permit, input)),
  nominations: forClient("nomination.list").query(({ ctx }) => readNominations(ctx.domain, ctx.permit)),
  nominate: forClient("nomination.make")
    .input(newNomination)
    .mutation(({ ctx, input }) => makeNomination(ctx.domain, ctx.permit, input)),
  answerNomination: forClient("nomination.answer", "invitationId")
    .input(nominationAnswer)
    .mutation(({ ctx, input }) => answerNomination(ctx.domain, ctx.permit, input)),
  noteTalk: forClient("safetyTalk.note", "nodeId")
    .input(safetyTalkNote)
    .mutation(({ ctx, input }) => noteSafetyTalk(ctx.domain, ctx.permit, input)),
  confirmTalk: forClient("safetyTalk.note", "talkId")
    .input(safetyTalkConfirmation)
    .mutation(({ ctx, input }) => confirmSafetyTalk(ctx.domain, ctx.permit, input)),
});

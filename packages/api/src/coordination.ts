import { answerCoordination, readCoordination, replyAsCoordinator } from "@naast/domain";
import { coordinatorAnswer, meetingChoice, meetingReply } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

/** The narrow door of the independent coordinator: one meeting, and nothing of the plan. */
export const coordination = router({
  read: forClient("coordination.read", "meetingId")
    .input(meetingChoice)
    .query(({ ctx, input }) => readCoordination(ctx.domain, ctx.permit, input)),
  answer: forClient("coordination.answer", "meetingId")
    .input(coordinatorAnswer)
    .mutation(({ ctx, input }) => answerCoordination(ctx.domain, ctx.permit, input)),
  reply: forClient("coordination.reply", "meetingId")
    .input(meetingReply)
    .mutation(({ ctx, input }) => replyAsCoordinator(ctx.domain, ctx.permit, input)),
});

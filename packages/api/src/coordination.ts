import { answerCoordination, readCoordinatedEntry, readCoordination, replyAsCoordinator } from "@naast/domain";
import { calendarFileChoice, coordinatorAnswer, meetingChoice, meetingReply } from "@naast/vocabulary";
import { calendarTextOf } from "./calendar-door.ts";
import { forClient, router } from "./procedures.ts";

/** The narrow door of the independent coordinator: one meeting, and nothing of the plan. */
export const coordination = router({
  read: forClient("coordination.read", "meetingId")
    .input(meetingChoice)
    .query(({ ctx, input }) => readCoordination(ctx.domain, ctx.permit, input)),
  file: forClient("coordination.read", "meetingId")
    .input(calendarFileChoice)
    .query(async ({ ctx, input }) => {
      const entry = await readCoordinatedEntry(ctx.domain, ctx.permit, input);
      return calendarTextOf({ app: ctx.app, language: input.language, entries: [entry] }, ctx.domain.clock.now(), ctx.forge());
    }),
  answer: forClient("coordination.answer", "meetingId")
    .input(coordinatorAnswer)
    .mutation(({ ctx, input }) => answerCoordination(ctx.domain, ctx.permit, input)),
  reply: forClient("coordination.reply", "meetingId")
    .input(meetingReply)
    .mutation(({ ctx, input }) => replyAsCoordinator(ctx.domain, ctx.permit, input)),
});

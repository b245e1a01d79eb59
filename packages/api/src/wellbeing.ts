import { answerCheck, noteCheck, readChecks, removeCheck, shareLine } from "@naast/domain";
import { checkAnswer, checkChoice, checkNote, lineSharing } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

export const wellbeing = router({
  read: forClient("check.read").query(({ ctx }) => readChecks(ctx.domain, ctx.permit)),
  answer: forClient("check.answer")
    .input(checkAnswer)
    .mutation(({ ctx, input }) => answerCheck(ctx.domain, ctx.permit, input)),
  note: forClient("check.note", "checkId")
    .input(checkNote)
    .mutation(({ ctx, input }) => noteCheck(ctx.domain, ctx.permit, input)),
  share: forClient("check.share")
    .input(lineSharing)
    .mutation(({ ctx, input }) => shareLine(ctx.domain, ctx.permit, input)),
  remove: forClient("check.remove", "checkId")
    .input(checkChoice)
    .mutation(({ ctx, input }) => removeCheck(ctx.domain, ctx.permit, input)),
});

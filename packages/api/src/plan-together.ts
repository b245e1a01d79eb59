import {
  answerDelegation,
  closeViewRound,
  correctRecordedAnswer,
  giveDelegation,
  openViewRound,
  readDelegations,
  readRecordedAnswers,
  readThreeViews,
  settleViewRound,
  stopDelegation,
  takeRoundViewAway,
  writeRecordedAnswer,
  writeRoundView,
} from "@naast/domain";
import {
  delegationChoice,
  delegationReply,
  newDelegation,
  newRecordedAnswer,
  newViewRound,
  recordedCorrection,
  roundSettling,
  roundViewWords,
  viewRoundChoice,
} from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

/** Looking together at what is desirable, before a goal is fixed. */
export const threeViews = router({
  read: forClient("threeViews.read").query(({ ctx }) => readThreeViews(ctx.domain, ctx.permit)),
  open: forClient("threeViews.open", "goalId")
    .input(newViewRound)
    .mutation(({ ctx, input }) => openViewRound(ctx.domain, ctx.permit, input)),
  write: forClient("threeViews.write", "roundId")
    .input(roundViewWords)
    .mutation(({ ctx, input }) => writeRoundView(ctx.domain, ctx.permit, input)),
  takeAway: forClient("threeViews.takeAway", "roundId")
    .input(viewRoundChoice)
    .mutation(({ ctx, input }) => takeRoundViewAway(ctx.domain, ctx.permit, input)),
  close: forClient("threeViews.close", "roundId")
    .input(viewRoundChoice)
    .mutation(({ ctx, input }) => closeViewRound(ctx.domain, ctx.permit, input)),
  settle: forClient("threeViews.settle", "roundId")
    .input(roundSettling)
    .mutation(({ ctx, input }) => settleViewRound(ctx.domain, ctx.permit, input)),
});

/** What somebody writes down for a person who is not there. */
export const recordedAnswers = router({
  read: forClient("recordedAnswer.read").query(({ ctx }) => readRecordedAnswers(ctx.domain, ctx.permit)),
  write: forClient("recordedAnswer.write", "aboutId")
    .input(newRecordedAnswer)
    .mutation(({ ctx, input }) => writeRecordedAnswer(ctx.domain, ctx.permit, input)),
  correct: forClient("recordedAnswer.correct", "recordedId")
    .input(recordedCorrection)
    .mutation(({ ctx, input }) => correctRecordedAnswer(ctx.domain, ctx.permit, input)),
});

/** What the client lets somebody steer, until a day. */
export const delegation = router({
  read: forClient("delegation.read").query(({ ctx }) => readDelegations(ctx.domain, ctx.permit)),
  give: forClient("delegation.give", "personId")
    .input(newDelegation)
    .mutation(({ ctx, input }) => giveDelegation(ctx.domain, ctx.permit, input)),
  answer: forClient("delegation.answer", "delegationId")
    .input(delegationReply)
    .mutation(({ ctx, input }) => answerDelegation(ctx.domain, ctx.permit, input)),
  stop: forClient("delegation.stop", "delegationId")
    .input(delegationChoice)
    .mutation(({ ctx, input }) => stopDelegation(ctx.domain, ctx.permit, input)),
});

import {
  addStep,
  answerStep,
  changeStep,
  decideOffer,
  finishStep,
  handBackStep,
  narrowStep,
  offerStep,
  reopenStep,
  requestStep,
  stopStep,
  withdrawOffer,
} from "@naast/domain";
import {
  newOffer,
  newStep,
  offerDecision,
  stepAnswer,
  stepChange,
  stepChoice,
  stepNarrowing,
  stepRequest,
  stepReturn,
} from "@naast/vocabulary";
import { forClient } from "./procedures.ts";

/** Steps: asked for, offered, answered, done. */
export const planSteps = {
  addStep: forClient("step.add", "goalId")
    .input(newStep)
    .mutation(({ ctx, input }) => addStep(ctx.domain, ctx.permit, input)),
  changeStep: forClient("step.change", "stepId")
    .input(stepChange)
    .mutation(({ ctx, input }) => changeStep(ctx.domain, ctx.permit, input)),
  requestStep: forClient("step.request", "stepId")
    .input(stepRequest)
    .mutation(({ ctx, input }) => requestStep(ctx.domain, ctx.permit, input)),
  answerStep: forClient("step.answer", "stepId")
    .input(stepAnswer)
    .mutation(({ ctx, input }) => answerStep(ctx.domain, ctx.permit, input)),
  handBackStep: forClient("step.handBack", "stepId")
    .input(stepReturn)
    .mutation(({ ctx, input }) => handBackStep(ctx.domain, ctx.permit, input)),
  offerStep: forClient("step.offer", "goalId")
    .input(newOffer)
    .mutation(({ ctx, input }) => offerStep(ctx.domain, ctx.permit, input)),
  withdrawOffer: forClient("step.offer", "stepId")
    .input(stepChoice)
    .mutation(({ ctx, input }) => withdrawOffer(ctx.domain, ctx.permit, input)),
  decideOffer: forClient("step.decideOffer", "stepId")
    .input(offerDecision)
    .mutation(({ ctx, input }) => decideOffer(ctx.domain, ctx.permit, input)),
  finishStep: forClient("step.finish", "stepId")
    .input(stepChoice)
    .mutation(({ ctx, input }) => finishStep(ctx.domain, ctx.permit, input)),
  reopenStep: forClient("step.reopen", "stepId")
    .input(stepChoice)
    .mutation(({ ctx, input }) => reopenStep(ctx.domain, ctx.permit, input)),
  stopStep: forClient("step.stop", "stepId")
    .input(stepChoice)
    .mutation(({ ctx, input }) => stopStep(ctx.domain, ctx.permit, input)),
  narrowStep: forClient("step.narrow", "stepId")
    .input(stepNarrowing)
    .mutation(({ ctx, input }) => narrowStep(ctx.domain, ctx.permit, input)),
};

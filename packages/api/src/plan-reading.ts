import { printPlan, readHistory, readPlan, readPurposeHistory, readTimeline, readToday, visitPlan } from "@naast/domain";
import { itemChoice, planPrint, planRead, timelineRead } from "@naast/vocabulary";
import { forClient } from "./procedures.ts";

/** What is read of a plan. */
export const planReading = {
  read: forClient("plan.read")
    .input(planRead)
    .query(({ ctx, input }) => readPlan(ctx.domain, ctx.permit, input)),
  today: forClient("plan.read").query(({ ctx }) => readToday(ctx.domain, ctx.permit)),
  print: forClient("plan.print")
    .input(planPrint)
    .query(({ ctx, input }) => printPlan(ctx.domain, ctx.permit, input)),
  timeline: forClient("timeline.read")
    .input(timelineRead)
    .query(({ ctx, input }) => readTimeline(ctx.domain, ctx.permit, input)),
  history: forClient("history.read", "itemId")
    .input(itemChoice)
    .query(({ ctx, input }) => readHistory(ctx.domain, ctx.permit, input)),
  purposeHistory: forClient("plan.read").query(({ ctx }) => readPurposeHistory(ctx.domain, ctx.permit)),
  visit: forClient("plan.visit").mutation(async ({ ctx }) => {
    await visitPlan(ctx.domain, ctx.permit);
    return null;
  }),
};

import { bringPlanIn, endErasure, erasePlan, previewBringIn, readErasure, startErasure, takePlanAlong } from "@naast/domain";
import { bringInChoice, bringInPreview, erasureChoice, erasureConfirmed, takeAlongRead } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

/** Taking the plan along, bringing it in elsewhere, and leaving nothing behind. */
export const takeAlong = router({
  read: forClient("plan.takeAlong")
    .input(takeAlongRead)
    .query(({ ctx, input }) => takePlanAlong(ctx.domain, ctx.permit, input)),
  previewBringIn: forClient("plan.bringIn")
    .input(bringInPreview)
    .query(({ ctx, input }) => previewBringIn(ctx.domain, ctx.permit, input)),
  bringIn: forClient("plan.bringIn")
    .input(bringInChoice)
    .mutation(({ ctx, input }) => bringPlanIn(ctx.domain, ctx.permit, input)),
  erase: forClient("plan.erase")
    .input(erasureConfirmed)
    .mutation(({ ctx }) => erasePlan(ctx.domain, ctx.permit)),
  erasure: forClient("erasure.read").query(({ ctx }) => readErasure(ctx.domain, ctx.permit)),
  startErasure: forClient("erasure.start").mutation(({ ctx }) => startErasure(ctx.domain, ctx.permit)),
  endErasure: forClient("erasure.end", "erasureId")
    .input(erasureChoice)
    .mutation(({ ctx, input }) => endErasure(ctx.domain, ctx.permit, input)),
});

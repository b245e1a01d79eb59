import { bringPlanIn, erasePlan, previewBringIn, takePlanAlong } from "@naast/domain";
import { bringInChoice, bringInPreview, erasureConfirmed, takeAlongRead } from "@naast/vocabulary";
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
});

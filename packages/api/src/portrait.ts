import { decidePortraitLine, offerPortraitLine, readPortrait, removePortraitLine, writePortrait } from "@naast/domain";
import { newPortrait, newPortraitLine, portraitLineChoice, portraitLineDecision } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

export const portrait = router({
  read: forClient("portrait.read").query(({ ctx }) => readPortrait(ctx.domain, ctx.permit)),
  write: forClient("portrait.write")
    .input(newPortrait)
    .mutation(({ ctx, input }) => writePortrait(ctx.domain, ctx.permit, input)),
  offerLine: forClient("portraitLine.offer")
    .input(newPortraitLine)
    .mutation(({ ctx, input }) => offerPortraitLine(ctx.domain, ctx.permit, input)),
  decideLine: forClient("portraitLine.decide", "lineId")
    .input(portraitLineDecision)
    .mutation(({ ctx, input }) => decidePortraitLine(ctx.domain, ctx.permit, input)),
  removeLine: forClient("portraitLine.remove", "lineId")
    .input(portraitLineChoice)
    .mutation(({ ctx, input }) => removePortraitLine(ctx.domain, ctx.permit, input)),
});

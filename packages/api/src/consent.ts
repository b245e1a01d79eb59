import { changeVisibility, giveGrant, readWhoSeesWhat, seeThroughTheirEyes, withdrawGrant } from "@naast/domain";
import { grantChange, grantChoice, memberChoice, visibilityChange } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

export const consent = router({
  whoSeesWhat: forClient("consent.read").query(({ ctx }) => readWhoSeesWhat(ctx.domain, ctx.permit)),
  asSeenBy: forClient("consent.preview", "personId")
    .input(memberChoice)
    .query(({ ctx, input }) => seeThroughTheirEyes(ctx.domain, ctx.permit, input)),
  changeVisibility: forClient("visibility.change", "itemId")
    .input(visibilityChange)
    .mutation(({ ctx, input }) => changeVisibility(ctx.domain, ctx.permit, input)),
  giveGrant: forClient("grant.give", "personId")
    .input(grantChange)
    .mutation(({ ctx, input }) => giveGrant(ctx.domain, ctx.permit, input)),
  withdrawGrant: forClient("grant.withdraw", "personId")
    .input(grantChoice)
    .mutation(({ ctx, input }) => withdrawGrant(ctx.domain, ctx.permit, input)),
});

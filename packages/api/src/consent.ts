import { changeVisibility, giveGrant, readWhoSeesWhat, withdrawGrant } from "@naast/domain";
import { grantChange, grantChoice, visibilityChange } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

export const consent = router({
  whoSeesWhat: forClient("consent.read").query(({ ctx }) => readWhoSeesWhat(ctx.domain, ctx.permit)),
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

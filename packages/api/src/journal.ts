import { readWhoLooked } from "@naast/domain";
import { whoLookedRead } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

export const journal = router({
  whoLooked: forClient("accessLog.read")
    .input(whoLookedRead)
    .query(({ ctx, input }) => readWhoLooked(ctx.domain, ctx.permit, input)),
});

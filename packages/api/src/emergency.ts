import { openEmergencyAccess, readReviews, reviewEmergencyAccess } from "@naast/domain";
import { emergencyReview, newEmergencyAccess } from "@naast/vocabulary";
import { forClient, forShelter, router } from "./procedures.ts";

export const emergency = router({
  open: forClient("emergency.open")
    .input(newEmergencyAccess)
    .mutation(({ ctx, input }) => openEmergencyAccess(ctx.domain, ctx.permit, input)),
  reviews: forShelter("emergency.listReviews").query(({ ctx }) => readReviews(ctx.domain, ctx.permit)),
  review: forShelter("emergency.review")
    .input(emergencyReview)
    .mutation(async ({ ctx, input }) => {
      await reviewEmergencyAccess(ctx.domain, ctx.permit, input);
      return null;
    }),
});

import { cancelMeeting, planMeeting } from "@naast/domain";
import { meetingChoice, newMeeting } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

export const meeting = router({
  plan: forClient("meeting.plan")
    .input(newMeeting)
    .mutation(({ ctx, input }) => planMeeting(ctx.domain, ctx.permit, input)),
  cancel: forClient("meeting.cancel", "meetingId")
    .input(meetingChoice)
    .mutation(({ ctx, input }) => cancelMeeting(ctx.domain, ctx.permit, input)),
});

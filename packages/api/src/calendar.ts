import { endCalendarFeed, readCalendarEntry, readCalendarFeedState, renewCalendarFeed } from "@naast/domain";
import { calendarFileChoice } from "@naast/vocabulary";
import { calendarTextOf } from "./calendar-door.ts";
import { forClient, forSelf, router } from "./procedures.ts";

/** Meetings in one's own calendar: a file for one of them, and the secret address for all. */
export const calendar = router({
  file: forClient("calendar.read", "meetingId")
    .input(calendarFileChoice)
    .query(async ({ ctx, input }) => {
      const entry = await readCalendarEntry(ctx.domain, ctx.permit, input);
      return calendarTextOf({ app: ctx.app, language: input.language, entries: [entry] }, ctx.domain.clock.now(), ctx.forge());
    }),
  feed: forSelf("calendarFeed.read").query(({ ctx }) => readCalendarFeedState(ctx.domain, ctx.permit)),
  renew: forSelf("calendarFeed.renew").mutation(({ ctx }) => renewCalendarFeed(ctx.domain, ctx.permit, ctx.forge())),
  end: forSelf("calendarFeed.end").mutation(async ({ ctx }) => {
    await endCalendarFeed(ctx.domain, ctx.permit);
    return null;
  }),
});

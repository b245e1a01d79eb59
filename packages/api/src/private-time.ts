import {
  changePrivateText,
  closePrivateTime,
  enterPrivateTime,
  openPrivateTime,
  readPrivateTimeOf,
  releasePrivateText,
  removePrivateText,
  sayClientIn,
  writePrivateText,
} from "@naast/domain";
import {
  clientInPrivateTime,
  meetingChoice,
  newPrivateText,
  privateTextChange,
  privateTextChoice,
  privateTextRelease,
} from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

/** What the network writes without workers. Only `read` opens it, and only for who is in it. */
export const privateTime = router({
  read: forClient("privateTime.read", "meetingId")
    .input(meetingChoice)
    .query(({ ctx, input }) => readPrivateTimeOf(ctx.domain, ctx.permit, input)),
  begin: forClient("privateTime.begin", "meetingId")
    .input(meetingChoice)
    .mutation(({ ctx, input }) => openPrivateTime(ctx.domain, ctx.permit, input)),
  end: forClient("privateTime.end", "meetingId")
    .input(meetingChoice)
    .mutation(({ ctx, input }) => closePrivateTime(ctx.domain, ctx.permit, input)),
  enter: forClient("privateTime.enter", "meetingId")
    .input(meetingChoice)
    .mutation(({ ctx, input }) => enterPrivateTime(ctx.domain, ctx.permit, input)),
  sayClientIn: forClient("privateTime.enter", "meetingId")
    .input(clientInPrivateTime)
    .mutation(({ ctx, input }) => sayClientIn(ctx.domain, ctx.permit, input)),
  write: forClient("privateTime.write", "meetingId")
    .input(newPrivateText)
    .mutation(({ ctx, input }) => writePrivateText(ctx.domain, ctx.permit, input)),
  change: forClient("privateTime.write", "meetingId")
    .input(privateTextChange)
    .mutation(({ ctx, input }) => changePrivateText(ctx.domain, ctx.permit, input)),
  remove: forClient("privateTime.write", "meetingId")
    .input(privateTextChoice)
    .mutation(({ ctx, input }) => removePrivateText(ctx.domain, ctx.permit, input)),
  release: forClient("privateTime.release", "meetingId")
    .input(privateTextRelease)
    .mutation(({ ctx, input }) => releasePrivateText(ctx.domain, ctx.permit, input)),
});

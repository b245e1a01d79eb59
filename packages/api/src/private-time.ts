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
import { privateTimeInput } from "@naast/vocabulary";
import { forClient, router } from "./procedures.ts";

/** What the network writes without workers. Only `read` opens it, and only for who is in it. */
export const privateTime = router({
  read: forClient("privateTime.read", "meetingId")
    .input(privateTimeInput.read)
    .query(({ ctx, input }) => readPrivateTimeOf(ctx.domain, ctx.permit, input)),
  begin: forClient("privateTime.begin", "meetingId")
    .input(privateTimeInput.begin)
    .mutation(({ ctx, input }) => openPrivateTime(ctx.domain, ctx.permit, input)),
  end: forClient("privateTime.end", "meetingId")
    .input(privateTimeInput.end)
    .mutation(({ ctx, input }) => closePrivateTime(ctx.domain, ctx.permit, input)),
  enter: forClient("privateTime.enter", "meetingId")
    .input(privateTimeInput.enter)
    .mutation(({ ctx, input }) => enterPrivateTime(ctx.domain, ctx.permit, input)),
  sayClientIn: forClient("privateTime.enter", "meetingId")
    .input(privateTimeInput.sayClientIn)
    .mutation(({ ctx, input }) => sayClientIn(ctx.domain, ctx.permit, input)),
  write: forClient("privateTime.write", "meetingId")
    .input(privateTimeInput.write)
    .mutation(({ ctx, input }) => writePrivateText(ctx.domain, ctx.permit, input)),
  change: forClient("privateTime.write", "meetingId")
    .input(privateTimeInput.change)
    .mutation(({ ctx, input }) => changePrivateText(ctx.domain, ctx.permit, input)),
  remove: forClient("privateTime.write", "meetingId")
    .input(privateTimeInput.remove)
    .mutation(({ ctx, input }) => removePrivateText(ctx.domain, ctx.permit, input)),
  release: forClient("privateTime.release", "meetingId")
    .input(privateTimeInput.release)
    .mutation(({ ctx, input }) => releasePrivateText(ctx.domain, ctx.permit, input)),
});

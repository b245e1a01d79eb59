import { authoriseSelf, changeSettings, endOtherSessions, endSession, readMe, readSessions } from "@naast/domain";
import { sessionChoice, settingsChange } from "@naast/vocabulary";
import { forSelf, router } from "./procedures.ts";

export const account = router({
  me: forSelf("account.read").query(({ ctx }) => readMe(ctx.domain, ctx.permit)),
  changeSettings: forSelf("account.changeSettings")
    .input(settingsChange)
    .mutation(async ({ ctx, input }) => {
      await changeSettings(ctx.domain, ctx.permit, input);
      return readMe(ctx.domain, await authoriseSelf(ctx.domain, "account.read"));
    }),
  sessions: forSelf("account.listSessions").query(({ ctx }) => readSessions(ctx.domain, ctx.permit)),
  endSession: forSelf("account.endSession")
    .input(sessionChoice)
    .mutation(async ({ ctx, input }) => {
      await endSession(ctx.domain, ctx.permit, input);
      return null;
    }),
  endOtherSessions: forSelf("account.endSession").mutation(async ({ ctx }) => {
    await endOtherSessions(ctx.domain, ctx.permit);
    return null;
  }),
});

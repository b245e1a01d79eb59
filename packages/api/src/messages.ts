import { chooseMessages, decideDeadLetter, readDeadLetters, readOwnMessageSettings } from "@naast/domain";
import { letterDecision, messageChoice } from "@naast/vocabulary";
import { forSelf, forShelter, router } from "./procedures.ts";

/** How one gets word of what is new, and for an administrator what of it did not leave. */
export const messages = router({
  settings: forSelf("messages.readSettings").query(({ ctx }) => readOwnMessageSettings(ctx.domain, ctx.permit, ctx.forge())),
  choose: forSelf("messages.choose")
    .input(messageChoice)
    .mutation(async ({ ctx, input }) => {
      await chooseMessages(ctx.domain, ctx.permit, { choice: input, forge: ctx.forge() });
      return null;
    }),
  deadLetters: forShelter("deadLetter.list").query(({ ctx }) => readDeadLetters(ctx.domain, ctx.permit)),
  decideDeadLetter: forShelter("deadLetter.decide")
    .input(letterDecision)
    .mutation(async ({ ctx, input }) => {
      await decideDeadLetter(ctx.domain, ctx.permit, input);
      return null;
    }),
});

import { restoreHistory, undoChange } from "@naast/domain";
import { changeChoice, restoreChoice } from "@naast/vocabulary";
import { planConversation } from "./plan-conversation.ts";
import { planGoals } from "./plan-goals.ts";
import { planProposals } from "./plan-proposals.ts";
import { planReading } from "./plan-reading.ts";
import { planSteps } from "./plan-steps.ts";
import { forClient, router } from "./procedures.ts";

export const plan = router({
  ...planReading,
  ...planGoals,
  ...planSteps,
  ...planConversation,
  ...planProposals,
  undo: forClient("change.undo", "changeId")
    .input(changeChoice)
    .mutation(async ({ ctx, input }) => {
      await undoChange(ctx.domain, ctx.permit, input);
      return null;
    }),
  restore: forClient("history.restore", "historyId")
    .input(restoreChoice)
    .mutation(({ ctx, input }) => restoreHistory(ctx.domain, ctx.permit, input)),
});

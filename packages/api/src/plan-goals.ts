import { addGoal, answerPurpose, changeGoal, changeGoalState, moveGoal, removeGoal, writePurpose } from "@naast/domain";
import { goalChange, goalChoice, goalMove, goalStateChange, newGoal, newPurpose, purposeResponse } from "@naast/vocabulary";
import { forClient } from "./procedures.ts";

/** What the client writes and decides: the purpose and the goals; and the others' answer to the purpose. */
export const planGoals = {
  writePurpose: forClient("purpose.write")
    .input(newPurpose)
    .mutation(({ ctx, input }) => writePurpose(ctx.domain, ctx.permit, input)),
  answerPurpose: forClient("purpose.answer", "purposeId")
    .input(purposeResponse)
    .mutation(({ ctx, input }) => answerPurpose(ctx.domain, ctx.permit, input)),
  addGoal: forClient("goal.add")
    .input(newGoal)
    .mutation(({ ctx, input }) => addGoal(ctx.domain, ctx.permit, input)),
  changeGoal: forClient("goal.change", "goalId")
    .input(goalChange)
    .mutation(({ ctx, input }) => changeGoal(ctx.domain, ctx.permit, input)),
  changeGoalState: forClient("goal.changeState", "goalId")
    .input(goalStateChange)
    .mutation(({ ctx, input }) => changeGoalState(ctx.domain, ctx.permit, input)),
  moveGoal: forClient("goal.move", "goalId")
    .input(goalMove)
    .mutation(({ ctx, input }) => moveGoal(ctx.domain, ctx.permit, input)),
  removeGoal: forClient("goal.remove", "goalId")
    .input(goalChoice)
    .mutation(({ ctx, input }) => removeGoal(ctx.domain, ctx.permit, input)),
};

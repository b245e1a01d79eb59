import type { CommentView, PlanView, StepView } from "@naast/vocabulary";

/** The plan with one step as it will be. */
export function changeStep(plan: PlanView, changed: StepView): PlanView {
  return {
    ...plan,
    goals: plan.goals.map((goal) =>
      goal.id === changed.goalId ? { ...goal, steps: goal.steps.map((step) => (step.id === changed.id ? changed : step)) } : goal,
    ),
  };
}

/** The plan without a comment that its writer took away. */
export function withoutComment(plan: PlanView, comment: CommentView): PlanView {
  return {
    ...plan,
    goals: plan.goals.map((goal) => ({ ...goal, comments: goal.comments.filter(({ id }) => id !== comment.id) })),
  };
}

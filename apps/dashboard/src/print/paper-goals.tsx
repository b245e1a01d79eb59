"use client";

import { PaperGoal, PaperStep, PaperView, VisibilityBadge } from "@naast/ui";
import type { GoalView, StepView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { pairOf } from "../plan/pair-of.ts";
import { usePersonWords } from "../plan/person-words.ts";
import { useStepWords } from "../plan/step-words.ts";
import { usePlan } from "../plan/use-plan.tsx";

/** What goes on now; what was reached or let go stays on the screen. */
export function goalsOnPaper(goals: readonly GoalView[]): readonly GoalView[] {
  return goals.filter(({ state }) => state !== "reached" && state !== "letGo");
}

/** What there is to do; what was done or stopped stays on the screen. */
export function stepsOnPaper({ steps }: GoalView): readonly StepView[] {
  return steps.filter(({ state }) => state !== "done" && state !== "stopped");
}

export function PaperGoals() {
  const { plan } = usePlan();
  return goalsOnPaper(plan.goals).map((goal) => <GoalOnPaper key={goal.id} goal={goal} />);
}

function GoalOnPaper({ goal }: { goal: GoalView }) {
  const t = useTranslations("shared");
  const plan = useTranslations("dashboard.plan");
  const { plan: view, client, people } = usePlan();
  const words = useStepWords();
  const { nameOf } = usePersonWords();
  const steps = stepsOnPaper(goal);
  return (
    <PaperGoal
      id={`paper-${goal.id}`}
      words={goal.words}
      badge={
        <VisibilityBadge
          visibility={goal.visibility}
          prefix={t("seenBy")}
          words={t(`visibilities.${goal.visibility}`, { own: "no", client })}
        />
      }
    >
      <ul>
        {steps.map((step) => (
          <PaperStep
            key={step.id}
            {...pairOf(step, { clientPersonId: view.clientPersonId, people })}
            what={step.what}
            note={words.note(step)}
          />
        ))}
      </ul>
      {goal.ownViews.map((own) => (
        <PaperView key={own.id} who={`${plan("viewOf", { name: nameOf(own.personId) })}:`}>
          {own.words}
        </PaperView>
      ))}
    </PaperGoal>
  );
}

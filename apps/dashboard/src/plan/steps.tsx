"use client";

import { Fold, StepList } from "@naast/ui";
import type { GoalView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { Step } from "./step.tsx";

/** The steps of a goal, two beside each other where there is room. What was stopped is folded. */
export function Steps({ goal }: { goal: GoalView }) {
  const t = useTranslations("dashboard.plan");
  const going = goal.steps.filter(({ state }) => state !== "stopped");
  const stopped = goal.steps.filter(({ state }) => state === "stopped");
  return (
    <>
      {going.length > 0 ? (
        <StepList label={t("stepsOf", { goal: goal.words })}>
          {going.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </StepList>
      ) : (
        <p className="goal-empty">{t("noSteps")}</p>
      )}
      {stopped.length > 0 ? (
        <Fold title={t("stopped")}>
          <StepList>
            {stopped.map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </StepList>
        </Fold>
      ) : null}
    </>
  );
}

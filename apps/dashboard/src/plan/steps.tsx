"use client";

import { Fold, StepList } from "@naast/ui";
import { type GoalView, oneDay, type StepView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { Step } from "./step.tsx";
import { usePlan } from "./use-plan.tsx";

/** What was done longer ago than this is folded, so that what goes on has the room. */
const doneLately = 7 * oneDay;

/** The steps of a goal, two beside each other where there is room; what is behind them is folded. */
export function Steps({ goal }: { goal: GoalView }) {
  const t = useTranslations("dashboard.plan");
  const { plan } = usePlan();
  const isBehind = ({ state, doneAt }: StepView) => state === "stopped" || (doneAt !== null && doneAt < plan.readAt - doneLately);
  const behind = goal.steps.filter(isBehind);
  const going = goal.steps.filter((step) => !isBehind(step));
  return (
    <>
      {going.length > 0 ? (
        <StepList label={t("stepsOf", { goal: goal.words })}>
          {going.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </StepList>
      ) : (
        <p className="goal-empty">{behind.length > 0 ? t("noStepsNow") : t("noSteps")}</p>
      )}
      {behind.length > 0 ? (
        <Fold title={t("behind")}>
          <StepList label={t("behind")}>
            {behind.map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </StepList>
        </Fold>
      ) : null}
    </>
  );
}

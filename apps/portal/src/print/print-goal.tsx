import { Pair } from "@naast/ui";
import type { GoalView, StepView } from "@naast/vocabulary";
import { SeenByBadge } from "../goal/goal-meta.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { pairOf, stepNote } from "../step/step-words.ts";

type Props = { goal: GoalView; frame: PlanFrame };

function isStillToDo({ state }: StepView): boolean {
  return state !== "done" && state !== "stopped";
}

/** A goal on paper: the words, who sees it, the steps with a box to tick. */
export function PrintGoal({ goal, frame }: Props) {
  const { t, people } = frame;
  const steps = goal.steps.filter(isStillToDo);
  return (
    <section className="paper-goal">
      <h2>
        <span>{goal.words}</span>
        <SeenByBadge visibility={goal.visibility} readerIds={goal.readerIds} frame={frame} />
      </h2>
      {steps.length > 0 ? (
        <ul>
          {steps.map((step) => (
            <li key={step.id} className="paper-step">
              <Pair {...pairOf(step, people)} />
              <div>
                <b>{step.what}</b>
                <span>{stepNote(step, frame)}</span>
              </div>
              <i className="paper-box" aria-hidden="true" />
            </li>
          ))}
        </ul>
      ) : (
        <p className="paper-empty">{t("portalPlan.noSteps")}</p>
      )}
      {goal.ownViews.map((view) => (
        <p key={view.id} className="paper-view">
          <b>{people.isYou(view.personId) ? t("portalGoal.yourView") : t("portalGoal.viewOf", { name: people.nameOf(view.personId) })}:</b>{" "}
          {view.words}
        </p>
      ))}
    </section>
  );
}

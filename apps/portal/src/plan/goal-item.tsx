import { Actions, GoalCard, PressLink, StepList } from "@naast/ui";
import type { GoalView } from "@naast/vocabulary";
import { GoalMeta } from "../goal/goal-meta.tsx";
import { OwnViews } from "../goal/own-views.tsx";
import { goalPath } from "../paths.ts";
import { asksReader, StepActions } from "../step/step-actions.tsx";
import { StepItem } from "../step/step-item.tsx";
import type { PlanFrame } from "./frame.ts";
import type { Fresh } from "./fresh.ts";

type Props = { goal: GoalView; frame: PlanFrame; fresh: Fresh };

/** A goal on the plan page: the client's words, the steps, how others look at it. */
export function GoalItem({ goal, frame, fresh }: Props) {
  const { t, clientId } = frame;
  const steps = goal.steps.filter(({ state }) => state !== "stopped");
  const mark = fresh.get(goal.id);
  return (
    <GoalCard
      id={`goal-${goal.id}`}
      words={goal.words}
      href={goalPath(clientId, goal.id)}
      meta={<GoalMeta goal={goal} frame={frame} mark={mark} />}
    >
      {steps.length > 0 ? (
        <StepList>
          {steps.map((step) => (
            <StepItem
              key={step.id}
              step={step}
              frame={frame}
              fresh={fresh.has(step.id)}
              actions={asksReader(step) ? <StepActions step={step} frame={frame} /> : undefined}
            />
          ))}
        </StepList>
      ) : (
        <p className="soft">{t("portalPlan.noSteps")}</p>
      )}
      <OwnViews goal={goal} frame={frame} />
      <GoalActions goal={goal} frame={frame} />
    </GoalCard>
  );
}

function GoalActions({ goal, frame: { t, may, clientId, people } }: Omit<Props, "fresh">) {
  if (!may("comment.add")) return null;
  return (
    <Actions>
      {may("step.add") ? (
        <PressLink icon="plus" href={goalPath(clientId, goal.id, "/step/new")}>
          {t("portalPlan.addStep")}
        </PressLink>
      ) : null}
      {may("step.offer") && !people.own ? (
        <PressLink icon="hand-helping" href={goalPath(clientId, goal.id, "/step/new")}>
          {t("portalPlan.offerStep")}
        </PressLink>
      ) : null}
      <PressLink variant="quiet" href={`${goalPath(clientId, goal.id)}#say`}>
        {goal.comments.length > 0 ? t("portalPlan.readComments", { count: goal.comments.length }) : t("portalPlan.say")}
      </PressLink>
    </Actions>
  );
}

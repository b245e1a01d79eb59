import { Actions, FoldRow, Press } from "@naast/ui";
import { type GoalView, goalStates } from "@naast/vocabulary";
import { Choices } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { changeGoalState, moveGoal, removeGoal } from "./actions.ts";

/** What the client decides about a goal, or who chooses for them how it stands: how it stands, where it stands, whether it stays. */
export function GoalChoices({ goal, frame }: { goal: GoalView; frame: PlanFrame }) {
  const { t, may, clientId } = frame;
  if (!may("goal.changeState")) return null;
  const ids = { clientId, goalId: goal.id };
  return (
    <section className="sheet" aria-label={t("portalGoal.yours")}>
      <FoldRow
        title={t("portalGoal.state")}
        note={<span className="note">{t(`shared.goalStates.${goal.state}`)}</span>}
        label={t("portalForm.change")}
      >
        <Form id="state-form" action={changeGoalState}>
          <HiddenFields fields={ids} />
          <Choices
            name="state"
            legend={t("portalGoal.stateQuestion")}
            selected={goal.state}
            options={goalStates.map((state) => ({
              value: state,
              label: t(`shared.goalStates.${state}`),
              hint: t(`portalGoal.stateHint.${state}`),
            }))}
          />
          <Press variant="main" wide>
            {t("portalForm.save")}
          </Press>
        </Form>
      </FoldRow>
      {may("goal.move") ? <Place goal={goal} frame={frame} /> : null}
      {may("goal.remove") ? <Remove goal={goal} frame={frame} /> : null}
    </section>
  );
}

type Part = { goal: GoalView; frame: PlanFrame };

function Place({ goal, frame }: Part) {
  const { t } = frame;
  return (
    <FoldRow title={t("portalGoal.place")} label={t("portalForm.change")}>
      <Actions even>
        <MovePress goal={goal} frame={frame} direction="up" />
        <MovePress goal={goal} frame={frame} direction="down" />
      </Actions>
    </FoldRow>
  );
}

function Remove({ goal, frame: { t, clientId } }: Part) {
  return (
    <FoldRow title={t("portalGoal.remove")} label={t("portalForm.open")}>
      <form action={removeGoal} className="form">
        <p>{t("portalGoal.removeMeans")}</p>
        <HiddenFields fields={{ clientId, goalId: goal.id }} />
        <Press wide>{t("portalGoal.removeNow")}</Press>
      </form>
    </FoldRow>
  );
}

function MovePress({ goal, frame: { t, clientId }, direction }: { goal: GoalView; frame: PlanFrame; direction: "up" | "down" }) {
  return (
    <form action={moveGoal}>
      <HiddenFields fields={{ clientId, goalId: goal.id, direction }} />
      <Press wide>{t(`portalGoal.move.${direction}`)}</Press>
    </form>
  );
}

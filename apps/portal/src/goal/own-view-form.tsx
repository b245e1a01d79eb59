import { Fold, Press } from "@naast/ui";
import type { GoalView } from "@naast/vocabulary";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { removeOwnView, writeOwnView } from "./actions.ts";

type Props = { goal: GoalView; frame: PlanFrame; draft: { key: string; words: string } | undefined };

/** How the reader looks at this goal: beside the client's words, never over them. */
export function OwnViewForm({ goal, frame: { t, people, clientId }, draft }: Props) {
  const mine = goal.ownViews.find((view) => people.isYou(view.personId));
  return (
    <div className="flat">
      <Fold title={mine ? t("portalGoal.changeView") : t("portalGoal.writeView")} open={!mine}>
        <Form id="own-view" action={writeOwnView} draft={draft}>
          <HiddenFields fields={{ clientId, goalId: goal.id, ...(mine ? { version: mine.version } : {}) }} />
          <Lines
            id="own-view-words"
            name="words"
            label={t("portalGoal.viewLabel")}
            hint={t("portalGoal.viewHint", { name: people.clientName })}
            defaultValue={mine?.words}
          />
          <Press>{t("portalForm.save")}</Press>
        </Form>
        {mine ? (
          <form action={removeOwnView}>
            <HiddenFields fields={{ clientId, ownViewId: mine.id }} />
            <Press variant="quiet">{t("portalGoal.removeView")}</Press>
          </form>
        ) : null}
      </Fold>
    </div>
  );
}

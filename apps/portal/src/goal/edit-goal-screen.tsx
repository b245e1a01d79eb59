import { ClientChoice } from "@naast/ui";
import type { GoalView, PlanView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { SaveOrLeave } from "../form/save-or-leave.tsx";
import { goalPath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { changeGoal } from "./actions.ts";
import { GoalFields } from "./goal-fields.tsx";

/** Other words for a goal. The page stands still while somebody writes: another text is shown when it is sent. */
export async function EditGoalScreen({ view, goal }: { view: PlanView; goal: GoalView }) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <ClientChoice id="edit-goal" level={1} title={t("portalGoal.editTitle")} intro={t("portalGoal.editIntro")}>
        <Form id="goal-form" action={changeGoal} draft={await draftFor(clientId, `goal:${goal.id}`)}>
          <HiddenFields fields={{ clientId, goalId: goal.id, version: goal.version }} />
          <GoalFields t={t} goal={goal} />
          <SaveOrLeave t={t} href={goalPath(clientId, goal.id)} />
        </Form>
      </ClientChoice>
    </SignedInPage>
  );
}

import { ClientChoice, Press } from "@naast/ui";
import type { PlanView, WhoSeesWhatView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { SeenBy } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { frameOf } from "../plan/frame.ts";
import { seenByOptions } from "../sharing/seen-by-options.tsx";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { addGoal } from "./actions.ts";
import { GoalFields } from "./goal-fields.tsx";

/** A new goal, in the client's own words. */
export async function NewGoalScreen({ view, sharing }: { view: PlanView; sharing: WhoSeesWhatView }) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const options = seenByOptions({ id: "visibility", names: sharing.namesNow, people: sharing.people, readerIds: [], frame });
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <ClientChoice id="new-goal" level={1} title={t("portalGoal.newTitle")} intro={t("portalGoal.newIntro")}>
        <Form id="goal-form" action={addGoal} draft={await draftFor(clientId, "goal:new")}>
          <HiddenFields fields={{ clientId }} />
          <GoalFields t={t} />
          <SeenBy name="visibility" legend={t("portalSharing.question")} options={options} selected="me" />
          <Press variant="main" wide>
            {t("portalGoal.saveNew")}
          </Press>
          <p className="note">{t("portalGoal.laterToo")}</p>
        </Form>
      </ClientChoice>
    </SignedInPage>
  );
}

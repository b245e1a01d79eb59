import { FoldRow, Press } from "@naast/ui";
import { type GoalView, type StepView, visibilities } from "@naast/vocabulary";
import { Choices } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { narrowStep } from "./actions.ts";

const narrowerThan = {
  me: ["me"],
  workers: ["me", "workers"],
  chosen: ["me", "chosen"],
  everyone: ["me", "workers", "chosen", "everyone"],
} as const;

/** A step may be shown to fewer people than its goal, never to more. */
export function Narrowing({ goal, step, frame: { t, clientId } }: { goal: GoalView; step: StepView; frame: PlanFrame }) {
  const fewer = visibilities.filter(
    (visibility) => visibility !== goal.visibility && narrowerThan[goal.visibility].some((one) => one === visibility),
  );
  const choosable = fewer.filter((visibility) => visibility !== "chosen");
  if (choosable.length === 0) return null;
  return (
    <FoldRow title={t("portalStep.whoSees")} label={t("portalForm.change")}>
      <Form id="narrow" action={narrowStep}>
        <HiddenFields fields={{ clientId, stepId: step.id }} />
        <Choices
          name="visibility"
          legend={t("portalSharing.question")}
          selected={step.visibility ?? ""}
          options={[
            { value: "", label: t("portalStep.asTheGoal"), hint: t(`shared.visibilityChoices.${goal.visibility}`) },
            ...choosable.map((visibility) => ({ value: visibility, label: t(`shared.visibilityChoices.${visibility}`) })),
          ]}
        />
        <Press variant="main" wide>
          {t("portalForm.save")}
        </Press>
      </Form>
    </FoldRow>
  );
}

import { Press, Sheet } from "@naast/ui";
import type { StepView } from "@naast/vocabulary";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { finishStep, handBackStep } from "./actions.ts";

type Props = { step: StepView; frame: PlanFrame; draft: { key: string; words: string } | undefined };

/** Done, or handed back, with or without words. Giving back is as easy as saying yes was. */
export function HandBack({ step, frame: { t, clientId }, draft }: Props) {
  const ids = { clientId, stepId: step.id };
  return (
    <Sheet id="hand-back" title={t("portalStep.howIsIt")}>
      {step.abilities.includes("finish") ? (
        <form action={finishStep} className="form">
          <HiddenFields fields={ids} />
          <Press wide icon="check">
            {t("portalStep.finish")}
          </Press>
        </form>
      ) : null}
      <Form id="hand-back-form" action={handBackStep} draft={draft}>
        <HiddenFields fields={ids} />
        <Lines name="words" rows={2} label={t("portalStep.answerWords")} hint={t("portalStep.answerWordsHint")} />
        <Press wide>{t("portalStep.handBack")}</Press>
        <p className="note">{t("portalStep.handBackMeans")}</p>
      </Form>
    </Sheet>
  );
}

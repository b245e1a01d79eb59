import { Press, Sheet } from "@naast/ui";
import type { StepView } from "@naast/vocabulary";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { answerStepInWords } from "./actions.ts";

type Props = { step: StepView; frame: PlanFrame; draft: { key: string; words: string } | undefined };

/** Yes or no to a request: two buttons of the same size, words only if one likes. */
export function StepAnswer({ step, frame: { t, people, clientId }, draft }: Props) {
  return (
    <Sheet id="no" title={t("portalStep.question", { name: people.clientName })}>
      <Form id="answer" action={answerStepInWords} draft={draft}>
        <HiddenFields fields={{ clientId, stepId: step.id }} />
        <Lines name="words" rows={2} label={t("portalStep.answerWords")} hint={t("portalStep.answerWordsHint")} />
        <div className="actions actions-even">
          <Press name="answer" value="yes">
            {t("portalStep.yes")}
          </Press>
          <Press name="answer" value="no">
            {t("portalStep.no")}
          </Press>
        </div>
        <p className="note">{t("portalStep.noIsFine")}</p>
      </Form>
    </Sheet>
  );
}

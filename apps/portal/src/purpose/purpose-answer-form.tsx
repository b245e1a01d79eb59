import { Press, Sheet, TextPair } from "@naast/ui";
import { type PurposeView, purposeAnswers } from "@naast/vocabulary";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { answerPurpose } from "./actions.ts";

/** Whether the reader stands behind the words. New words stand beside the ones that were agreed to before. */
export function PurposeAnswerForm({ purpose, frame: { t, people, clientId } }: { purpose: PurposeView; frame: PlanFrame }) {
  return (
    <>
      {purpose.before ? (
        <div className="flat">
          <TextPair
            left={{ label: t("portalPlan.agreedBefore"), words: purpose.before }}
            right={{ label: t("portalPlan.newWords"), words: purpose.words, voice: "client" }}
          />
        </div>
      ) : null}
      <Sheet id="answer" title={t("portalPlan.doYouStandBehind")}>
        <p>{t("portalPlan.answerMeans", { name: people.clientName })}</p>
        <Form id="answer-form" action={answerPurpose}>
          <HiddenFields fields={{ clientId, purposeId: purpose.id }} />
          <div className="answers">
            {purposeAnswers.map((answer) => (
              <Press key={answer} wide name="answer" value={answer} variant={purpose.yourAnswer === answer ? "main" : "plain"}>
                {t(`shared.purposeAnswers.${answer}`)}
              </Press>
            ))}
          </div>
          <p className="note">
            {purpose.yourAnswer
              ? t("portalPlan.yourAnswerIs", { answer: t(`shared.purposeAnswers.${purpose.yourAnswer}`) })
              : t("portalPlan.changeAnswerLater")}
          </p>
        </Form>
      </Sheet>
    </>
  );
}

import { ClientChoice, Press } from "@naast/ui";
import type { PurposeView } from "@naast/vocabulary";
import { Choices, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { writePurpose } from "./actions.ts";

type Props = { purpose: PurposeView | null; frame: PlanFrame; draft: { key: string; words: string } | undefined };

/** The client's own words. The client says whether a change is small, or asks everyone again. */
export function PurposeForm({ purpose, frame: { t, clientId }, draft }: Props) {
  return (
    <ClientChoice
      id="write-purpose"
      title={purpose ? t("portalPlan.purposeChangeTitle") : t("portalPlan.purposeNewTitle")}
      intro={purpose ? undefined : t("portalPlan.purposeIntro")}
    >
      <Form id="purpose-form" action={writePurpose} draft={draft}>
        <HiddenFields fields={{ clientId, basedOn: purpose?.id ?? "" }} />
        <div className="voice-control">
          <Lines name="words" label={t("portalPlan.purposeLabel")} hint={t("portalPlan.purposeHint")} defaultValue={purpose?.words} />
        </div>
        {purpose ? (
          <Choices
            name="change"
            legend={t("portalPlan.purposeHow")}
            selected="asksAgain"
            options={[
              { value: "asksAgain", label: t("portalPlan.asksAgain"), hint: t("portalPlan.asksAgainHint") },
              { value: "small", label: t("portalPlan.small"), hint: t("portalPlan.smallHint") },
            ]}
          />
        ) : null}
        <Press variant="main" wide>
          {t("portalForm.save")}
        </Press>
        <p className="note">{t("portalPlan.purposeReaders")}</p>
      </Form>
    </ClientChoice>
  );
}

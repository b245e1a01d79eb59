import type { StepView } from "@naast/vocabulary";
import { Line } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

type Props = { t: Translate; step?: Pick<StepView, "what" | "onDay" | "whenWords"> | undefined };

/** What, and when: a day, some words, or "some time". */
export function StepFields({ t, step }: Props) {
  return (
    <>
      <Line name="what" label={t("portalStep.what")} hint={t("portalStep.whatHint")} defaultValue={step?.what} />
      <Line
        name="onDay"
        type="date"
        label={t("portalStep.onDay")}
        hint={t("portalStep.onDayHint")}
        defaultValue={step?.onDay ?? undefined}
      />
      <Line
        name="whenWords"
        label={t("portalStep.whenWords")}
        hint={t("portalStep.whenWordsHint")}
        defaultValue={step?.whenWords ?? undefined}
      />
    </>
  );
}

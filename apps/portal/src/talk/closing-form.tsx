import { formatDate } from "@naast/text";
import { Press } from "@naast/ui";
import { Line, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { closeTalk } from "./actions.ts";
import type { TalkFrame } from "./read-talk.ts";

/** When again, when to look back, and what if it goes differently. */
export function ClosingForm({ frame: { t, talk, clientId, writing } }: { frame: TalkFrame }) {
  const { meetingId, fallbackWords, nextOn, nextWords, lookBackOn, lookBackSuggestion } = talk;
  return (
    <Form id="closing-form" action={closeTalk}>
      <HiddenFields fields={{ clientId, meetingId }} />
      <Lines name="fallbackWords" label={t("talk.fallback")} hint={t("talk.fallbackHint")} defaultValue={fallbackWords ?? ""} />
      <Line name="nextOn" type="date" label={t("talk.nextOn")} hint={t("talk.mayBeEmpty")} defaultValue={nextOn ?? ""} />
      <Line name="nextWords" label={t("talk.nextWords")} hint={t("talk.mayBeEmpty")} defaultValue={nextWords ?? ""} />
      <Line
        name="lookBackOn"
        type="date"
        label={t("talk.lookBackOn")}
        hint={lookBackSuggestion ? t("talk.lookBackHint", { day: formatDate(lookBackSuggestion, writing) }) : t("talk.mayBeEmpty")}
        defaultValue={lookBackOn ?? ""}
      />
      <Press>{t("talk.keep")}</Press>
    </Form>
  );
}

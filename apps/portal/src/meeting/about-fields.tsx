import { meetingKinds, meetingRhythms } from "@naast/vocabulary";
import { Choices, Line, Pick } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

/** What it is about, what kind of meeting, and whether people would like to meet again. */
export function AboutFields({ t }: { t: Translate }) {
  return (
    <>
      <Line name="title" label={t("meeting.about")} hint={t("meeting.aboutHint")} />
      <Choices
        name="kind"
        legend={t("meeting.kind")}
        selected="support"
        options={meetingKinds.map((value) => ({ value, label: t(`meeting.kinds.${value}`), hint: t(`meeting.kindHints.${value}`) }))}
      />
      <Pick
        name="rhythm"
        label={t("meeting.rhythm")}
        hint={t("meeting.rhythmHint")}
        defaultValue="once"
        options={meetingRhythms.map((value) => ({ value, label: t(`meeting.rhythms.${value}`) }))}
      />
    </>
  );
}

import { type MeetingKind, meetingKinds, meetingRhythms } from "@naast/vocabulary";
import { Choices, Line, Pick } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

/** What it is about, what kind of meeting, and whether people would like to meet again. */
export function AboutFields({ t, title, kind = "support" }: { t: Translate; title?: string | undefined; kind?: MeetingKind }) {
  return (
    <>
      <Line name="title" label={t("meeting.about")} hint={t("meeting.aboutHint")} defaultValue={title} />
      <Choices
        name="kind"
        legend={t("meeting.kind")}
        selected={kind}
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

"use client";

import { VisibilityChoice } from "@naast/ui";
import { meetingKinds, meetingRhythms } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { SelectField } from "../form/select-field.tsx";
import { usePlan } from "../plan/use-plan.tsx";

/** What kind of meeting it is. */
export function KindField() {
  const t = useTranslations("meeting");
  return (
    <SelectField
      name="kind"
      label={t("kind")}
      initial="support"
      prompt="meetingKind"
      options={meetingKinds.map((value) => ({ value, label: t(`kindsOf.${value}`) }))}
    />
  );
}

/** How often people would like to meet: a wish, nothing plans itself. */
export function RhythmField() {
  const t = useTranslations("meeting");
  return (
    <SelectField
      name="rhythm"
      label={t("rhythm")}
      hint={t("rhythmHint")}
      initial="once"
      prompt="rhythm"
      options={meetingRhythms.map((value) => ({ value, label: t(`rhythms.${value}`) }))}
    />
  );
}

/** Only what a worker can choose: everybody in the plan, or client and workers. Choosing people is the client's. */
export function WhoMayKnow({ id }: { id: string }) {
  const t = useTranslations("dashboard.meetings");
  const words = useTranslations("shared.visibilities");
  const { client } = usePlan();
  return (
    <VisibilityChoice
      id={`${id}-visibility`}
      name="visibility"
      legend={t("whoMayKnow")}
      selected="everyone"
      options={[
        { visibility: "everyone", label: words("everyone", { own: "no", client }) },
        { visibility: "workers", label: words("workers", { own: "no", client }) },
      ]}
    />
  );
}

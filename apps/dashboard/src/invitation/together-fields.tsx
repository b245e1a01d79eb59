"use client";

import { ChoiceGroup, type ChoiceOption } from "@naast/ui";
import { answerDays, grantPeriods, type InvitationChannel, type Label, labels, languages } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { useFormPlace } from "../form/form-place.ts";
import { SelectField } from "../form/select-field.tsx";
import { useLanguage } from "../words/use-language.ts";

/** How it gets there, of the ways that this installation has; the address stands inside the way that it goes by. */
export function WayField({ channels }: { channels: readonly InvitationChannel[] }) {
  const t = useTranslations("portalInvite.fields");
  const { id, before } = useFormPlace();
  const address: Readonly<Partial<Record<InvitationChannel, ChoiceOption["more"]>>> = {
    email: <LineField name="email" type="email" label={t("email")} hint={t("contactHint")} />,
    text: <LineField name="telephone" label={t("telephone")} hint={t("contactHint")} />,
  };
  return (
    <ChoiceGroup
      id={`${id}-channel`}
      name="channel"
      legend={t("channel")}
      selected={before["channel"]}
      options={channels.map((value) => ({
        value,
        label: t(`channels.${value}`),
        hint: t(`channelHints.${value}`),
        more: address[value],
      }))}
    />
  );
}

/** Whether the name shows at once, or after a word that the client gives in another way. */
export function SecondField() {
  const t = useTranslations("portalInvite.fields");
  const { id, before } = useFormPlace();
  return (
    <ChoiceGroup
      id={`${id}-second`}
      name="second"
      legend={t("second")}
      selected={before["second"] ?? "none"}
      options={[
        { value: "none", label: t("secondNone"), hint: t("secondNoneHint") },
        { value: "word", label: t("secondWord"), hint: t("secondWordHint"), more: <LineField name="secondWord" label={t("word")} /> },
      ]}
    />
  );
}

type SharedProps = { chosen: readonly Label[]; onChange: (chosen: readonly Label[]) => void };

/** What the other may read after a yes. */
export function SharedField({ chosen, onChange }: SharedProps) {
  const t = useTranslations();
  const { id } = useFormPlace();
  return (
    <div
      onChange={({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const { value, checked } = target;
        onChange(labels.filter((label) => (label === value ? checked : chosen.includes(label))));
      }}
    >
      <ChoiceGroup
        id={`${id}-labelIds`}
        name="labelIds"
        kind="checkbox"
        legend={t("portalInvite.fields.labels")}
        selected={chosen}
        options={labels.map((value) => ({ value, label: t(`shared.labels.${value}`) }))}
      />
    </div>
  );
}

/** For how long the other may read it, and in how many days they may answer. */
export function PeriodFields() {
  const t = useTranslations();
  return (
    <>
      <SelectField
        name="period"
        label={t("portalInvite.fields.period")}
        prompt="length"
        initial="halfYear"
        options={grantPeriods.map((value) => ({ value, label: t(`shared.grantPeriods.${value}`) }))}
      />
      <SelectField
        name="days"
        label={t("portalInvite.fields.days")}
        prompt="days"
        initial="14"
        options={answerDays.map((days) => ({ value: String(days), label: t("portalInvite.fields.daysOf", { days }) }))}
      />
    </>
  );
}

/** In which language the other reads it; that of the screen unless the client says otherwise. */
export function LanguageField() {
  const t = useTranslations("portalInvite.fields");
  const names = useTranslations("dashboard.settings.languages");
  const { id, before } = useFormPlace();
  const shown = useLanguage();
  return (
    <ChoiceGroup
      id={`${id}-language`}
      name="language"
      legend={t("language")}
      selected={before["language"] ?? shown}
      options={languages.map((language) => ({ value: language, label: names(language) }))}
    />
  );
}

"use client";

import { circles, contactWishes, directions, type NodeView, sectors, tieTimes, tones } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { LineField, WordsField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";

/** What may be noted about somebody, a place or a group. Only the name and the circle are asked for. */
export function NodeFields({ node, takesFocus }: { node?: NodeView; takesFocus?: boolean }) {
  const t = useTranslations("network");
  const open = t("notSaid");
  return (
    <>
      <LineField name="label" label={t("label")} hint={t("labelHint")} initial={node?.label} takesFocus={takesFocus} />
      <LineField name="relationWords" label={t("relation")} hint={t("relationHint")} initial={node?.relationWords ?? undefined} />
      <SelectField
        name="circle"
        label={t("circle")}
        placeholder={open}
        initial={node?.circle}
        options={circles.map((value) => ({ value, label: t(`circles.${value}`), note: t(`circleHints.${value}`) }))}
      />
      <SelectField
        name="sector"
        label={t("sector")}
        placeholder={open}
        initial={node?.sector ?? "family"}
        options={sectors.map((value) => ({ value, label: t(`sectors.${value}`) }))}
      />
      <SelectField
        name="tone"
        label={t("tone")}
        placeholder={open}
        initial={node?.tone ?? undefined}
        options={tones.map((value) => ({ value, label: t(`tones.${value}`) }))}
      />
      <SelectField
        name="direction"
        label={t("direction")}
        placeholder={open}
        initial={node?.direction ?? undefined}
        options={directions.map((value) => ({ value, label: t(`directions.${value}`) }))}
      />
      <SelectField
        name="wish"
        label={t("wish")}
        placeholder={open}
        initial={node?.wish ?? undefined}
        options={contactWishes.map((value) => ({ value, label: t(`wishes.${value}`) }))}
      />
      <SelectField
        name="time"
        label={t("time")}
        placeholder={open}
        initial={node?.time ?? "present"}
        options={tieTimes.map((value) => ({ value, label: t(`times.${value}`) }))}
      />
      <WordsField name="note" label={t("note")} hint={t("noteHint")} initial={node?.note ?? undefined} />
    </>
  );
}

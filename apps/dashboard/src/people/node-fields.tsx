"use client";

import { circles, contactWishes, directions, type NodeView, sectors, tieTimes, tones } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { LineField, WordsField } from "../form/fields.tsx";
import { SelectField, type SelectOption } from "../form/select-field.tsx";

/** A node that is new: what a form starts with. */
const blank = {
  label: "",
  relationWords: null,
  circle: null,
  sector: "family",
  tone: null,
  direction: null,
  wish: null,
  time: "present",
  note: null,
};
type Start = { [Field in keyof typeof blank]: NodeView[Field & keyof NodeView] | string | null };

/** What may be noted about somebody, a place or a group. Only the name and the circle are asked for. */
export function NodeFields({ node }: { node?: NodeView }) {
  const t = useTranslations("network");
  const start: Start = node ?? blank;
  return (
    <>
      <LineField takesFocus name="label" label={t("label")} hint={t("labelHint")} initial={start.label ?? ""} />
      <LineField name="relationWords" label={t("relation")} hint={t("relationHint")} initial={start.relationWords ?? ""} />
      <OneOf
        name="circle"
        start={start}
        options={circles.map((value) => ({ value, label: t(`circles.${value}`), note: t(`circleHints.${value}`) }))}
      />
      <OneOf name="sector" start={start} options={sectors.map((value) => ({ value, label: t(`sectors.${value}`) }))} />
      <OneOf name="tone" start={start} options={tones.map((value) => ({ value, label: t(`tones.${value}`) }))} />
      <OneOf name="direction" start={start} options={directions.map((value) => ({ value, label: t(`directions.${value}`) }))} />
      <OneOf name="wish" start={start} options={contactWishes.map((value) => ({ value, label: t(`wishes.${value}`) }))} />
      <OneOf name="time" start={start} options={tieTimes.map((value) => ({ value, label: t(`times.${value}`) }))} />
      <WordsField name="note" label={t("note")} hint={t("noteHint")} initial={start.note ?? ""} />
    </>
  );
}

type Asked = "circle" | "sector" | "tone" | "direction" | "wish" | "time";

/** A question with a list of answers; what was not said stays open. */
function OneOf({ name, start, options }: { name: Asked; start: Start; options: readonly SelectOption[] }) {
  const t = useTranslations("network");
  return <SelectField name={name} label={t(name)} placeholder={t("notSaid")} initial={start[name] ?? undefined} options={options} />;
}

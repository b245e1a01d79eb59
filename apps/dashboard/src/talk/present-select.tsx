"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "../form/select-field.tsx";
import { useTalk } from "./use-talk.tsx";

/** One of those who can be there, everybody by name. */
export function PresentSelect({ name, label, hint }: { name: string; label: string; hint: string }) {
  const t = useTranslations("talk");
  const { talk, nameOf } = useTalk();
  const options = talk.presentIds.map((id) => ({ value: id, label: nameOf(id) }));
  return <SelectField name={name} label={label} hint={hint} placeholder={t("choose")} options={options} />;
}

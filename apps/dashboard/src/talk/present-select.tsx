"use client";

import { SelectField } from "../form/select-field.tsx";
import { useTalk } from "./use-talk.tsx";

/** One of those who can be there, everybody by name. */
export function PresentSelect({ name, label, hint }: { name: string; label: string; hint: string }) {
  const { talk, nameOf } = useTalk();
  const options = talk.presentIds.map((id) => ({ value: id, label: nameOf(id) }));
  return <SelectField name={name} label={label} hint={hint} prompt="person" options={options} />;
}

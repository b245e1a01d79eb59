"use client";

import { ChoiceGroup, type ChoiceGroupProps } from "@naast/ui/choice-group";
import { SelectField, type SelectFieldProps, TextArea, type TextAreaProps, TextField, type TextFieldProps } from "@naast/ui/field";
import { VisibilityChoice, type VisibilityChoiceProps } from "@naast/ui/visibility-choice";
import { useFormState } from "./form-context.ts";
import { type FormState, listValue, textValue } from "./form-state.ts";

/*
 * Fields that know what was typed at the last try and what to do about it. They are drawn anew for each answer (`key`):
 * a form that has been sent is reset by React, and only a new control starts with the new words.
 */

function problemOf(state: FormState, field: string): string | undefined {
  return state?.problems.find((problem) => problem.field === field)?.words;
}

/** What a field is sent as is also the id that the error summary points to, unless a page has two of that name. */
type Named<Props> = Omit<Props, "id" | "name"> & { name: string; id?: string };

/** One line of text. */
export function Line({ id, defaultValue, ...field }: Named<TextFieldProps>) {
  const state = useFormState();
  return (
    <TextField
      key={state?.attempt}
      {...field}
      id={id ?? field.name}
      defaultValue={textValue(state?.values, field.name) ?? defaultValue}
      error={problemOf(state, field.name)}
    />
  );
}

/** Some lines of text. */
export function Lines({ id, defaultValue, ...field }: Named<TextAreaProps>) {
  const state = useFormState();
  return (
    <TextArea
      key={state?.attempt}
      {...field}
      id={id ?? field.name}
      defaultValue={textValue(state?.values, field.name) ?? defaultValue}
      error={problemOf(state, field.name)}
    />
  );
}

/** One of a longer list. */
export function Pick({ id, defaultValue, ...field }: Named<SelectFieldProps>) {
  const state = useFormState();
  return (
    <SelectField
      key={state?.attempt}
      {...field}
      id={id ?? field.name}
      defaultValue={textValue(state?.values, field.name) ?? defaultValue}
      error={problemOf(state, field.name)}
    />
  );
}

/** A question with a few answers. */
export function Choices({ id, selected, ...group }: Named<ChoiceGroupProps>) {
  const state = useFormState();
  return (
    <ChoiceGroup
      key={state?.attempt}
      {...group}
      id={id ?? group.name}
      selected={state ? (listValue(state.values, group.name) ?? []) : selected}
      error={problemOf(state, group.name)}
    />
  );
}

/** Who may see it. */
export function SeenBy({ id, selected, ...choice }: Named<VisibilityChoiceProps>) {
  const state = useFormState();
  const chosen = textValue(state?.values, choice.name);
  const known = choice.options.find(({ visibility }) => visibility === chosen)?.visibility;
  const error = problemOf(state, choice.name);
  return <VisibilityChoice key={state?.attempt} {...choice} id={id ?? choice.name} selected={known ?? selected} error={error} />;
}

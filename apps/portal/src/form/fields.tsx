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

type Named = { name: string };

/** One line of text. The id is the id that the error summary points to. */
export function Line({ defaultValue, ...field }: TextFieldProps & Named) {
  const state = useFormState();
  return (
    <TextField
      key={state?.attempt}
      {...field}
      defaultValue={textValue(state?.values, field.name) ?? defaultValue}
      error={problemOf(state, field.name)}
    />
  );
}

/** Some lines of text. */
export function Lines({ defaultValue, ...field }: TextAreaProps & Named) {
  const state = useFormState();
  return (
    <TextArea
      key={state?.attempt}
      {...field}
      defaultValue={textValue(state?.values, field.name) ?? defaultValue}
      error={problemOf(state, field.name)}
    />
  );
}

/** One of a longer list. */
export function Pick({ defaultValue, ...field }: SelectFieldProps & Named) {
  const state = useFormState();
  return (
    <SelectField
      key={state?.attempt}
      {...field}
      defaultValue={textValue(state?.values, field.name) ?? defaultValue}
      error={problemOf(state, field.name)}
    />
  );
}

/** A question with a few answers. */
export function Choices({ selected, ...group }: ChoiceGroupProps) {
  const state = useFormState();
  return (
    <ChoiceGroup
      key={state?.attempt}
      {...group}
      selected={state ? (listValue(state.values, group.name) ?? []) : selected}
      error={problemOf(state, group.name)}
    />
  );
}

/** Who may see it. */
export function SeenBy({ selected, ...choice }: VisibilityChoiceProps) {
  const state = useFormState();
  const chosen = textValue(state?.values, choice.name);
  const known = choice.options.find(({ visibility }) => visibility === chosen)?.visibility;
  return <VisibilityChoice key={state?.attempt} {...choice} selected={known ?? selected} error={problemOf(state, choice.name)} />;
}

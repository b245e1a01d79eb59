import type { ComponentProps, ReactNode } from "react";
import { controlWords, FieldFrame, type FieldWords } from "./field-frame.tsx";

type Native<Tag extends "input" | "textarea" | "select"> = Omit<ComponentProps<Tag>, keyof FieldWords | "className" | "children">;

export type TextFieldProps = FieldWords & Native<"input">;
export type TextAreaProps = FieldWords & Native<"textarea">;
export type SelectFieldProps = FieldWords & Native<"select"> & { options: readonly { value: string; label: string }[] };

/** One line of text. */
export function TextField({ id, label, hint, error, ...native }: TextFieldProps) {
  const words = { id, label, hint, error };
  return (
    <FieldFrame {...words}>
      <input type="text" {...native} {...controlWords(words)} />
    </FieldFrame>
  );
}

/** Some lines of text; grows with what is written where the browser can. */
export function TextArea({ id, label, hint, error, ...native }: TextAreaProps) {
  const words = { id, label, hint, error };
  return (
    <FieldFrame {...words}>
      <textarea rows={3} {...native} {...controlWords(words)} />
    </FieldFrame>
  );
}

/** A day, chosen in the browser's own way. */
export function DayField(props: TextFieldProps) {
  return <TextField {...props} type="date" />;
}

/** One of a longer list; for a few answers use `ChoiceGroup`. */
export function SelectField({ id, label, hint, error, options, ...native }: SelectFieldProps) {
  const words = { id, label, hint, error };
  return (
    <FieldFrame {...words}>
      <select {...native} {...controlWords(words)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export type CheckFieldProps = Native<"input"> & { id: string; label: ReactNode; hint?: ReactNode };

/** One thing to tick, on its own. */
export function CheckField({ id, label, hint, ...native }: CheckFieldProps) {
  return (
    <div className="choice choice-alone">
      <label className="choice-label" htmlFor={id}>
        <input {...native} type="checkbox" id={id} />
        <span className="choice-words">
          {hint ? <b>{label}</b> : label}
          {hint ? <small>{hint}</small> : null}
        </span>
      </label>
    </div>
  );
}

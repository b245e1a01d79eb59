import type { ReactNode } from "react";
import { FieldError } from "../field/field-frame.tsx";
import { Choice, type ChoiceOption } from "./choice.tsx";

export type ChoiceGroupProps = {
  id: string;
  name: string;
  legend: ReactNode;
  /** For a question that the heading above already asks. */
  legendHidden?: boolean | undefined;
  kind?: "radio" | "checkbox" | undefined;
  options: readonly ChoiceOption[];
  /** What is ticked at first. Leave it out where nothing may be chosen beforehand. */
  selected?: string | readonly string[] | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean | undefined;
};

/** A question with a few answers that share their seams; nothing is ticked beforehand unless `selected` says so. */
export function ChoiceGroup({
  id,
  name,
  legend,
  legendHidden,
  kind = "radio",
  options,
  selected,
  hint,
  error,
  required,
}: ChoiceGroupProps) {
  const ticked = selected === undefined ? [] : [selected].flat();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset className="choices" id={id} aria-describedby={described || undefined} aria-invalid={error ? true : undefined}>
      <legend className={legendHidden ? "visually-hidden" : "choices-legend"}>{legend}</legend>
      {hint ? (
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className="choices-list">
        {options.map((option) => (
          <Choice
            key={option.value}
            id={`${id}-${option.value}`}
            name={name}
            kind={kind}
            option={option}
            titled={options.every((each) => each.hint !== undefined)}
            checked={ticked.includes(option.value)}
            required={required && kind === "radio"}
          />
        ))}
      </div>
    </fieldset>
  );
}

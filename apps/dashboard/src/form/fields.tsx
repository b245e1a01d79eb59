"use client";

import { Icon } from "@naast/ui";
import type { ReactNode } from "react";
import { FieldError, Input, Label, Text, TextArea, TextField } from "react-aria-components";
import { useFormPlace } from "./form-place.ts";

export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What stands there when nothing was typed before. */
  initial?: string | undefined;
  /** For the first field of a form that opens in place. */
  takesFocus?: boolean | undefined;
  /** For what follows the field while somebody types. */
  onType?: ((value: string) => void) | undefined;
};

type LineProps = FieldProps & { type?: "text" | "email" | "date" | "time" | undefined; autoComplete?: string | undefined };

/** One line: words, a day, a time, an address. */
export function LineField({ type = "text", autoComplete = "off", ...field }: LineProps) {
  return (
    <Frame field={field} type={type} autoComplete={autoComplete}>
      <Input className={type === "date" || type === "time" ? "control control-narrow" : "control"} />
    </Frame>
  );
}

/** Some lines; the field grows with what is written. */
export function WordsField(field: FieldProps) {
  return (
    <Frame field={field}>
      <TextArea className="control" rows={3} />
    </Frame>
  );
}

type FrameProps = { field: FieldProps; type?: string; autoComplete?: string; children: ReactNode };

function Frame({
  field: { name, label, hint, initial = "", takesFocus = false, onType },
  type = "text",
  autoComplete = "off",
  children,
}: FrameProps) {
  const { id, before, sentences } = useFormPlace();
  return (
    <TextField
      className="field"
      id={`${id}-${name}`}
      name={name}
      type={type}
      autoComplete={autoComplete}
      autoFocus={takesFocus}
      isInvalid={name in sentences}
      defaultValue={before[name] ?? initial}
      {...(onType ? { onChange: onType } : {})}
    >
      <Label className="field-label">{label}</Label>
      {hint ? (
        <Text slot="description" className="note">
          {hint}
        </Text>
      ) : null}
      <FieldWords name={name} />
      {children}
    </TextField>
  );
}

/** What to do, with an arrow to where; shown by the form when the field does not hold. */
export function FieldWords({ name }: { name: string }) {
  const { sentences } = useFormPlace();
  return (
    <FieldError className="field-error" elementType="p">
      <Icon name="arrow-down" />
      <span>{sentences[name]}</span>
    </FieldError>
  );
}

import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";

export type FieldWords = {
  id: string;
  label: ReactNode;
  /** Before the field: what helps to fill it in. */
  hint?: ReactNode;
  /** What to do, not what went wrong: "Kies een dag. Wat je schreef is er nog." */
  error?: ReactNode;
};

/** What to do, with an arrow to where. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field-error" id={id}>
      <Icon name="arrow-down" />
      <span>{children}</span>
    </p>
  );
}

/** The attributes that tie a control to its label, hint and error. */
export function controlWords({ id, hint, error }: FieldWords) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { id, className: "control", "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined };
}

/** Label, hint and error around a control with the same id. */
export function FieldFrame({ id, label, hint, error, children }: FieldWords & { children: ReactNode }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {children}
    </div>
  );
}

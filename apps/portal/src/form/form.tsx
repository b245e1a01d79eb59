"use client";

import { ErrorSummary } from "@naast/ui/error-summary";
import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { keepDraft, markSent, restoreDraft, unmarkSent } from "./drafts.ts";
import { FormContext } from "./form-context.ts";
import { FormConflictChoice } from "./form-conflict.tsx";
import type { FormAction } from "./form-state.ts";

type FormProps = {
  id: string;
  action: FormAction;
  /** What is safe to keep on this device and under which name; left out on a shared one. */
  draft?: { key: string; words: string } | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A form that posts to a server action. Without script the page comes back with what was typed; with script it stays. */
export function Form({ id, action, draft, className = "form", children }: FormProps) {
  const [state, send, sending] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState(false);
  const draftKey = draft?.key;

  useEffect(() => {
    if (draftKey && form.current && restoreDraft(draftKey, form.current)) setRestored(true);
  }, [draftKey]);

  useEffect(() => {
    if (!state) return;
    unmarkSent();
    document.getElementById(`${id}-problems`)?.focus();
  }, [state, id]);

  if (state?.conflict) return <FormConflictChoice id={id} send={send} values={state.values} conflict={state.conflict} />;
  return (
    <form
      ref={form}
      id={id}
      className={className}
      action={send}
      noValidate
      onInput={() => draftKey && form.current && keepDraft(draftKey, form.current)}
      onSubmit={(event) => {
        if (sending) event.preventDefault();
        else if (draftKey) markSent(draftKey);
      }}
    >
      {state ? <ErrorSummary id={`${id}-problems`} title={state.title} intro={state.intro} errors={state.problems} /> : null}
      {restored && !state ? (
        <p className="note" role="status">
          {draft?.words}
        </p>
      ) : null}
      <FormContext value={state}>{children}</FormContext>
    </form>
  );
}

"use client";

import { ErrorSummary } from "@naast/ui/error-summary";
import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { keepDraft, markSent, restoreDraft, unmarkSent } from "./drafts.ts";
import { FormConflictChoice } from "./form-conflict.tsx";
import { FormContext } from "./form-context.ts";
import { type FormAction, type FormState, textValue } from "./form-state.ts";
import { putBack, type ReadAt, readAtFields, readAtIn } from "./read-at.ts";

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
  const readAt = useRef<ReadAt | null>(null);
  const [restored, setRestored] = useState(false);
  const draftKey = draft?.key;

  useEffect(() => {
    if (!draftKey || !form.current || !restoreDraft(draftKey, form.current)) return;
    readAt.current = readAtIn(form.current);
    setRestored(true);
  }, [draftKey]);

  useEffect(() => {
    if (!state) return;
    readAt.current = sentWith(state);
    unmarkSent();
    document.getElementById(`${id}-problems`)?.focus();
  }, [state, id]);

  if (state?.conflict)
    return <FormConflictChoice key={state.attempt} id={id} send={send} values={state.values} conflict={state.conflict} />;
  return (
    <form
      ref={form}
      id={id}
      className={className}
      action={send}
      noValidate
      onInput={({ currentTarget }) => {
        readAt.current ??= readAtIn(currentTarget);
        putBack(currentTarget, readAt.current);
        if (draftKey) keepDraft(draftKey, currentTarget);
      }}
      onSubmit={(event) => {
        if (sending) return event.preventDefault();
        putBack(event.currentTarget, readAt.current ?? {});
        readAt.current = null;
        if (draftKey) markSent(draftKey);
      }}
    >
      {state?.title ? <ErrorSummary id={`${id}-problems`} title={state.title} intro={state.intro} errors={state.problems} /> : null}
      {restored && !state ? (
        <p className="note" role="status">
          {draft?.words}
        </p>
      ) : null}
      <FormContext value={state}>{children}</FormContext>
    </form>
  );
}

/** A form that comes back goes on with what was read when it was sent. */
function sentWith({ values }: NonNullable<FormState>): ReadAt {
  return Object.fromEntries(readAtFields.map((name) => [name, textValue(values, name) ?? ""]));
}

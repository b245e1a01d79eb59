"use client";

import { ChoiceGroup } from "@naast/ui/choice-group";
import { ErrorSummary } from "@naast/ui/error-summary";
import { TextField } from "@naast/ui/field";
import { type ReactNode, useActionState } from "react";
import { bringIn } from "./actions.ts";
import type { BringInState } from "./bring-in-state.ts";

type Props = { clientId: string; start: BringInState; label: string; hint: string; press: ReactNode };

/** Two steps in one form: choose a file, then see what it holds and place it. Works without script. */
export function BringInForm({ clientId, start, label, hint, press }: Props) {
  const [state, send] = useActionState<BringInState, FormData>(bringIn, start);
  if (state?.step === "look") return <Look clientId={clientId} state={state} send={send} />;
  return (
    <form className="form" action={send} id="bring-in-form">
      {state ? <ErrorSummary id="bring-in-problems" title={state.title} errors={[{ field: "file", words: state.words }]} /> : null}
      <input type="hidden" name="clientId" value={clientId} />
      <TextField id="file" name="file" type="file" accept=".json,application/json" label={label} hint={hint} />
      {press}
    </form>
  );
}

type LookProps = { clientId: string; state: Extract<BringInState, { step: "look" }>; send: (form: FormData) => void };

function Look({ clientId, state, send }: LookProps) {
  const { file, title, from, parts, question, options, unanswered, press } = state;
  return (
    <form className="form" action={send} id="place-form">
      <h2>{title}</h2>
      <p className="note">{from}</p>
      {parts.map(({ name, lines }) => (
        <section key={name} aria-label={name}>
          <h3 className="note">{name}</h3>
          <ul className="plain-rows">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <input type="hidden" name="clientId" value={clientId} />
      <input type="hidden" name="placing" value="yes" />
      <textarea name="file" value={file} readOnly hidden />
      <ChoiceGroup id="sharing" name="sharing" legend={question} options={options} error={unanswered ?? undefined} />
      <button type="submit" className="press press-main press-wide">
        {press}
      </button>
    </form>
  );
}

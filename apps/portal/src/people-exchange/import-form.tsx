"use client";

import { Press } from "@naast/ui/press";
import { useActionState, useEffect, useRef, useState } from "react";
import { ImportPreview, type PreviewLabels } from "./import-preview.tsx";
import type { ImportAction } from "./import-state.ts";

export type ImportFormWords = {
  file: string;
  fileHint: string;
  check: string;
  nothingYet: string;
  refused: string;
  nothingChanged: string;
  tooLarge: string;
};

type Props = {
  clientId: string;
  action: ImportAction;
  words: ImportFormWords;
  /** The largest that the server takes; more is not sent, so that nobody waits for a no. In bytes. */
  most: number;
  /** Too large, as the server said before anything was read. */
  tooLarge: boolean;
  /** For what stands below when the file can be read. */
  labels: PreviewLabels;
  here: string;
  confirm: (form: FormData) => Promise<void>;
};

/** Chooses a file and shows what is in it. Works without script: the page comes back with what was found. */
export function ImportForm({ clientId, action, words, most, tooLarge, labels, here, confirm }: Props) {
  const [state, send, sending] = useActionState(action, null);
  const [tooMuch, setTooMuch] = useState(tooLarge);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state) answer.current?.focus();
  }, [state]);
  const refused = tooMuch ? { where: "", words: words.tooLarge } : state && "refused" in state ? state.refused : null;
  return (
    <>
      <form
        id="import-form"
        className="form"
        action={send}
        onSubmit={(event) => {
          const chosen = new FormData(event.currentTarget).getAll("files").filter((value) => value instanceof File);
          const heavy = chosen.reduce((sum, { size }) => sum + size, 0) > most;
          setTooMuch(heavy);
          if (heavy || sending) event.preventDefault();
        }}
      >
        <input type="hidden" name="clientId" value={clientId} />
        <div className="field">
          <label className="field-label" htmlFor="files">
            {words.file}
          </label>
          <p className="note" id="files-hint">
            {words.fileHint}
          </p>
          <input
            className="control file-control"
            id="files"
            name="files"
            type="file"
            multiple
            accept=".zip,.csv,.graphml,.xml"
            aria-describedby="files-hint"
          />
        </div>
        <Press wide>{words.check}</Press>
        <p className="note">{words.nothingYet}</p>
      </form>
      <div ref={answer} tabIndex={-1} className="import-answer" aria-live="polite">
        {refused ? <Refused {...refused} labels={words} /> : null}
        {state && "preview" in state && !refused ? (
          <ImportPreview clientId={clientId} preview={state.preview} labels={labels} here={here} confirm={confirm} />
        ) : null}
      </div>
    </>
  );
}

/** Which file and line, what to do, and that nothing happened. */
function Refused({ where, words, labels }: { where: string; words: string; labels: ImportFormWords }) {
  return (
    <div className="error-summary" role="group" aria-labelledby="refused-title">
      <h3 id="refused-title">{labels.refused}</h3>
      {where === "" ? null : (
        <p className="dropped-columns">
          <b>{where}</b>
        </p>
      )}
      <p>{words}</p>
      <p>{labels.nothingChanged}</p>
    </div>
  );
}

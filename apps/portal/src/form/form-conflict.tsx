"use client";

import { ConflictPair } from "@naast/ui/conflict-pair";
import { TextArea } from "@naast/ui/field";
import { Press, PressLink } from "@naast/ui/press";
import { useEffect, useRef } from "react";
import type { FormConflict, FormValues } from "./form-state.ts";

type Props = { id: string; send: (form: FormData) => void; values: FormValues; conflict: FormConflict };

/** Two texts, both whole. The reader keeps one, or makes one of both; the other stays in the history. */
export function FormConflictChoice({ id, send, values, conflict }: Props) {
  const { mine, theirs, field } = conflict;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const others = Object.entries(values).filter(([name]) => name !== "version" && name !== field);
  const kept = (
    <>
      {others.flatMap(([name, value]) =>
        [value].flat().map((one) => <input key={`${name}-${one}`} type="hidden" name={name} value={one} />),
      )}
      <input type="hidden" name="version" value={conflict.version} />
    </>
  );
  const keepMine = (
    <form action={send}>
      {kept}
      <input type="hidden" name={field} value={mine.words} />
      <Press wide>{conflict.keepMine}</Press>
    </form>
  );
  const keepTheirs = (
    <PressLink wide href={conflict.theirsPath}>
      {conflict.keepTheirs}
    </PressLink>
  );
  return (
    <div ref={place} className="conflict-place" tabIndex={-1}>
      <ConflictPair
        id={id}
        question={conflict.question}
        note={conflict.note}
        mine={{ label: mine.label, words: mine.words, action: keepMine }}
        theirs={{ label: theirs.label, words: theirs.words, voice: theirs.voice, action: keepTheirs }}
      >
        <details className="merge">
          <summary className="press press-wide">{conflict.merge}</summary>
          <form action={send} className="form">
            {kept}
            <TextArea id={`${id}-both`} name={field} label={conflict.mergeLabel} defaultValue={mine.words} />
            <Press variant="main" wide>
              {conflict.save}
            </Press>
          </form>
        </details>
      </ConflictPair>
    </div>
  );
}

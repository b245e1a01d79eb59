import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { type PairText, TextPair } from "../text-pair/text-pair.tsx";
import type { Voice } from "../voice.ts";

export type ConflictPairProps = {
  id: string;
  question: ReactNode;
  /** Each text whole, with its own "Deze". */
  mine: PairText;
  theirs: PairText & { voice: Voice };
  /** That the other text stays in the history. */
  note?: ReactNode;
  level?: HeadingLevel | undefined;
  /** The third way: making one text of both. */
  children?: ReactNode;
};

/** Two people wrote at the same time. Nothing is lost; the reader chooses. */
export function ConflictPair({ id, question, mine, theirs, note, level = 2, children }: ConflictPairProps) {
  return (
    <section className="flat conflict" id={id} aria-labelledby={`${id}-question`}>
      <Heading level={level} id={`${id}-question`} className="conflict-question">
        {question}
      </Heading>
      <TextPair left={mine} right={theirs} stacked />
      {children}
      {note ? <p className="note">{note}</p> : null}
    </section>
  );
}

import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Pair, type PairProps } from "../pair/pair.tsx";
import { PairSymbols } from "../pair/pair-symbols.tsx";

/** One A4, black on white. Its stylesheet is `paper.css`. Brings the drawings of the pair. */
export function Paper({ children }: { children: ReactNode }) {
  return (
    <div className="paper">
      <PairSymbols />
      {children}
    </div>
  );
}

export type PaperHeadProps = {
  label: ReactNode;
  words: ReactNode;
  /** Who stands behind it, and when it was printed. */
  note: ReactNode;
  /** The code to come back, with its words. */
  children?: ReactNode;
};

/** The client's words, and the way back to the screen. */
export function PaperHead({ label, words, note, children }: PaperHeadProps) {
  return (
    <header className="paper-head">
      <div>
        <p className="label">{label}</p>
        <h1 className="voice">{words}</h1>
        <p className="paper-note">{note}</p>
      </div>
      {children ? <div className="paper-code">{children}</div> : null}
    </header>
  );
}

export type PaperGoalProps = { id: string; words: ReactNode; badge?: ReactNode; level?: HeadingLevel | undefined; children?: ReactNode };

/** A goal with its steps; its head leaves the right edge of the paper. */
export function PaperGoal({ id, words, badge, level = 2, children }: PaperGoalProps) {
  return (
    <section className="paper-goal" aria-labelledby={id}>
      <div className="paper-goal-head">
        <Heading level={level} id={id}>
          {words}
        </Heading>
        {badge}
      </div>
      {children}
    </section>
  );
}

/** A step with a box to tick by hand. */
export function PaperStep({ what, note, ...pair }: PairProps & { what: ReactNode; note?: ReactNode }) {
  return (
    <li className="paper-step">
      <Pair {...pair} />
      <div>
        <b>{what}</b>
        {note ? <p>{note}</p> : null}
      </div>
      <span className="paper-box" aria-hidden="true" />
    </li>
  );
}

/** How somebody else looks at it, coming in from the left edge. */
export function PaperView({ who, children }: { who: ReactNode; children: ReactNode }) {
  return (
    <p className="paper-view">
      <b>{who}</b> {children}
    </p>
  );
}

/** Empty lines to write on by hand. */
export function PaperLines({ count }: { count: number }) {
  return (
    <div className="paper-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  );
}

/** How to read the pairs. */
export function PaperKey({ title, entries }: { title: ReactNode; entries: readonly (PairProps & { id: string; words: ReactNode })[] }) {
  return (
    <p className="paper-key">
      <b>{title}</b>
      {entries.map(({ id, words, ...pair }) => (
        <span key={id}>
          <Pair {...pair} />
          {words}
        </span>
      ))}
    </p>
  );
}

/** Up to three things at the bottom: the next meeting, whom to call, what is not on this paper. */
export function PaperFoot({ columns }: { columns: readonly { id: string; label: ReactNode; words: ReactNode; note?: ReactNode }[] }) {
  return (
    <footer className="paper-foot">
      {columns.map((column) => (
        <div key={column.id}>
          {column.label}
          <b>{column.words}</b>
          {column.note}
        </div>
      ))}
    </footer>
  );
}

import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Pair, type PairProps } from "../pair/pair.tsx";
import type { Voice } from "../voice.ts";

/** The steps of one goal. */
export function StepList({ children, label }: { children: ReactNode; label?: string | undefined }) {
  return (
    <ul className="steps" aria-label={label}>
      {children}
    </ul>
  );
}

export type StepRowProps = PairProps & {
  id?: string | undefined;
  what: ReactNode;
  href?: string | undefined;
  /** Who and when, and what the pair shows, in words. */
  note?: ReactNode;
  /** A sentence on what somebody just did; the row takes the tint of whoever did it. */
  live?: { voice: Voice; words: ReactNode } | undefined;
  /** A `NewMark` for what changed since the last visit. */
  fresh?: ReactNode;
  /** What the reader can do now. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** One step: where it stands, what it is, who and when. */
export function StepRow({ id, state, beside, what, href, note, live, fresh, actions, children }: StepRowProps) {
  return (
    <li className={classes("step", live && `live live-${live.voice}`)} id={id}>
      <Pair state={state} beside={beside} />
      <div className="step-words">
        {fresh}
        <b>{href ? <a href={href}>{what}</a> : what}</b>
        {live || note ? (
          <p className="note">
            {live ? <strong>{live.words}</strong> : null}
            {live && note ? " · " : null}
            {note}
          </p>
        ) : null}
        {actions ? <div className="actions">{actions}</div> : null}
        {children}
      </div>
    </li>
  );
}

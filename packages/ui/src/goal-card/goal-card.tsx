import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";

export type GoalCardProps = {
  id: string;
  /** The goal as the client said it. */
  words: ReactNode;
  href?: string | undefined;
  /** Kind, state and who sees it: short words and a badge. */
  meta?: ReactNode;
  level?: HeadingLevel | undefined;
  children?: ReactNode;
};

/** A goal of the client with all that belongs to it. The card has the id `{id}`, its heading `{id}-words`. */
export function GoalCard({ id, words, href, meta, level = 2, children }: GoalCardProps) {
  return (
    <article className="goal" id={id} aria-labelledby={`${id}-words`}>
      <header className="goal-head">
        <Heading level={level} id={`${id}-words`} className="goal-words">
          {href ? <a href={href}>{words}</a> : words}
        </Heading>
        {meta ? <div className="goal-meta">{meta}</div> : null}
      </header>
      {children}
    </article>
  );
}

import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";

export type ErrorSummaryProps = {
  id: string;
  title: ReactNode;
  /** What is safe: "Wat je schreef is er nog." */
  intro?: ReactNode;
  /** Where to go: the id of the field and what to do there. */
  errors: readonly { field: string; words: ReactNode }[];
  level?: HeadingLevel | undefined;
};

/** What is still needed, above the form. Takes focus when the page comes back with it, also without script. */
export function ErrorSummary({ id, title, intro, errors, level = 2 }: ErrorSummaryProps) {
  return (
    // After a failed send this is where the reader must be, so it takes focus.
    <div className="error-summary" id={id} role="group" aria-labelledby={`${id}-title`} tabIndex={-1} autoFocus>
      <Heading level={level} id={`${id}-title`}>
        {title}
      </Heading>
      {intro ? <p>{intro}</p> : null}
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`}>{error.words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

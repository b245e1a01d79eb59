import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";

export type ClientChoiceProps = {
  id: string;
  /** "Dennis, jij kiest" */
  title: ReactNode;
  intro?: ReactNode;
  level?: HeadingLevel | undefined;
  /** The form: a `ChoiceGroup` and one dark button. */
  children: ReactNode;
};

/** Hands the client the choice: honey to the edge, as large as their own words. */
export function ClientChoice({ id, title, intro, level = 2, children }: ClientChoiceProps) {
  return (
    <section className="client-choice" id={id} aria-labelledby={`${id}-title`}>
      <Heading level={level} id={`${id}-title`} className="voice voice-strong">
        {title}
      </Heading>
      {intro ? <p>{intro}</p> : null}
      {children}
    </section>
  );
}

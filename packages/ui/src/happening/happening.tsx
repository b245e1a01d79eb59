import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Half } from "../half/half.tsx";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { Voice } from "../voice.ts";

export type HappeningProps = {
  id?: string | undefined;
  voice: Voice;
  /** A sentence with the name first. */
  children: ReactNode;
  when?: ReactNode;
  /** Happened while the reader was looking. */
  live?: boolean | undefined;
};

/** One thing somebody did, in one sentence. */
export function Happening({ id, voice, children, when, live }: HappeningProps) {
  return (
    <li className={classes("happening", live && `live live-${voice}`)} id={id}>
      <Half kind={voice} size="small" />
      <div>
        {children}
        {when ? <p className="note">{when}</p> : null}
      </div>
    </li>
  );
}

/** Some happenings under each other. `lined`: with a line between, for lists to read one by one. */
export function Happenings({ lined, children }: { lined?: boolean | undefined; children: ReactNode }) {
  return <ul className={lined ? "happenings happenings-lined" : "happenings"}>{children}</ul>;
}

export type TimelineDayProps = { id: string; day: ReactNode; level?: HeadingLevel | undefined; children: ReactNode };

/** A day of the timeline with its happenings. */
export function TimelineDay({ id, day, level = 3, children }: TimelineDayProps) {
  return (
    <section className="timeline-day" aria-labelledby={id}>
      <Heading level={level} id={id} className="note">
        {day}
      </Heading>
      <Happenings>{children}</Happenings>
    </section>
  );
}

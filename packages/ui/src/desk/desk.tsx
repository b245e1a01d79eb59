import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";

/** The dashboard's page: rail beside work. Denser by smaller type, never by fewer words. */
export function Desk({ rail, children }: { rail: ReactNode; children: ReactNode }) {
  return (
    <div className="desk">
      {rail}
      <main className="desk-main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** Title of a dashboard page, with search or actions at the end. `voice`: a sentence about people, larger. */
export function DeskHead({
  title,
  note,
  voice,
  children,
}: {
  title: ReactNode;
  note?: ReactNode;
  voice?: boolean | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="desk-head">
      <div>
        <h1 className={voice ? "desk-voice" : undefined}>{title}</h1>
        {note ? <p className="soft">{note}</p> : null}
      </div>
      {children ? <div className="actions">{children}</div> : null}
    </div>
  );
}

/** Work and, beside it, what goes on. Under each other on a tablet. */
export function DeskColumns({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="desk-columns">
      <div className="desk-work">{children}</div>
      <div className="desk-side">{side}</div>
    </div>
  );
}

export type PanelProps = {
  id: string;
  title: ReactNode;
  titleHidden?: boolean | undefined;
  level?: HeadingLevel | undefined;
  children: ReactNode;
};

/** A white panel on the desk. The heading has the id `{id}-title`. */
export function Panel({ id, title, titleHidden, level = 2, children }: PanelProps) {
  return (
    <section className="panel" id={id} aria-labelledby={`${id}-title`}>
      <Heading level={level} id={`${id}-title`} className={titleHidden ? "visually-hidden" : undefined}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

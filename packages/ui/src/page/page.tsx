import type { ReactNode } from "react";

/** The content of a portal page. `SkipLink` goes to `#main`. Put the class `portal` on the body around it. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <main className="page" id="main" tabIndex={-1}>
      {children}
    </main>
  );
}

export type PageHeadProps = {
  title: ReactNode;
  note?: ReactNode;
  /** For the sentence that hands the client the choice: as large as the client's words. */
  voice?: boolean | undefined;
  /** When the client's words are the visible heading, the title is only read out. */
  titleHidden?: boolean | undefined;
  children?: ReactNode;
};

/** The title of a page and what belongs right under it. */
export function PageHead({ title, note, voice, titleHidden, children }: PageHeadProps) {
  if (titleHidden) return <h1 className="visually-hidden">{title}</h1>;
  return (
    <div className="flat page-head">
      <h1 className={voice ? "voice voice-strong" : undefined}>{title}</h1>
      {note ? <p className="note">{note}</p> : null}
      {children}
    </div>
  );
}

/** The lines under the content, above the doors: whom to call, the way out. */
export function HelpLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="help" aria-label={label}>
      {children}
    </aside>
  );
}

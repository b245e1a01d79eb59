import type { ReactNode } from "react";
import { PersonChip } from "../person-chip/person-chip.tsx";
import type { Voice } from "../voice.ts";

/** Up to three ways to look at the same, side by side with shared seams. The client's comes first. */
export function ThreeViews({ children }: { children: ReactNode }) {
  return <div className="three-views">{children}</div>;
}

/** One of the three, when several people speak on that side: below each other, in one column. */
export function ViewColumn({ children }: { children: ReactNode }) {
  return <div className="view-side">{children}</div>;
}

export type ViewFieldProps = {
  voice: Voice;
  initials: string;
  name: ReactNode;
  role: ReactNode;
  words: ReactNode;
  /** Not there yet: "Komt als jij het jouwe hebt geschreven". */
  waiting?: boolean | undefined;
  /** Below the words: who sees it, when it was written, what can be done. */
  foot?: ReactNode;
};

/** One way to look at it, in its own field. */
export function ViewField({ voice, initials, name, role, words, waiting, foot }: ViewFieldProps) {
  return (
    <div className={`view-field field-of-${voice}`}>
      <PersonChip kind={voice} initials={initials} name={name} role={role} />
      <p className={waiting ? "view-waiting" : "view-words"}>{words}</p>
      {foot ? <div className="note view-foot">{foot}</div> : null}
    </div>
  );
}

import type { ReactNode } from "react";

export type UndoBarProps = {
  /** What others notice: "Rik leest dit doel nu ook." */
  words: ReactNode;
  /** Floats above the doors; without it, it is a plain block on top of the page (for pages without script). */
  floating?: boolean | undefined;
  /** The form or button that takes it back. */
  children: ReactNode;
};

/** What just happened, and the way back. */
export function UndoBar({ words, floating, children }: UndoBarProps) {
  return (
    <div className={floating ? "undo undo-floating" : "undo"} role="status">
      <span className="undo-words">{words}</span>
      {children}
    </div>
  );
}

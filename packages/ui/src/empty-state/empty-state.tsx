import type { ReactNode } from "react";

/** Nothing here, and that is good: one sentence, one thing to do or none. */
export function EmptyState({ words, children }: { words: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p>{words}</p>
      {children}
    </div>
  );
}

import type { ReactNode } from "react";

/** Words that are read out but not shown. */
export function VisuallyHidden({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <span className="visually-hidden" id={id}>
      {children}
    </span>
  );
}

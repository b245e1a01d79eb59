import type { ReactNode } from "react";
import type { Beside } from "../voice.ts";

/** Says above the purpose that somebody decides something for the client, with the press that stops it. */
export function Strip({ voice, words, children }: { voice: Beside; words: ReactNode; children?: ReactNode }) {
  return (
    <div className={`strip field-of-${voice}`}>
      <p>{words}</p>
      {children}
    </div>
  );
}

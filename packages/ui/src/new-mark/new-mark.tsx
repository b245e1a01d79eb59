import type { Voice } from "../voice.ts";

/** The word "Nieuw" with the side of whoever did it. */
export function NewMark({ voice, word }: { voice: Voice; word: string }) {
  return <span className={`new-mark new-mark-${voice}`}>{word}</span>;
}

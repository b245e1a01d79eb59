import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";

/** How a phase is known without colour. */
export type PhaseShape = "open" | "half" | "full";

/** What of the circle is filled: nothing, the left half, all of it. */
const filled: Readonly<Record<PhaseShape, string | null>> = {
  open: null,
  half: "M12 2.5a9.5 9.5 0 0 0 0 19z",
  full: "M12 2.5a9.5 9.5 0 0 0 0 19a9.5 9.5 0 0 0 0-19z",
};

/** The sign of a phase: an open, half or full circle. It reads the same in black and white; `words` are read out. */
export function PhaseMark({ shape, words }: { shape: PhaseShape; words: string }) {
  const inside = filled[shape];
  return (
    <span className="phase-mark">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="9.5" />
        {inside ? <path d={inside} /> : null}
      </svg>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

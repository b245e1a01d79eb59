import type { Beside } from "../voice.ts";

/**
 * Where a step stands: the client alone, a place kept open, asked, offered, side by side, handed back, done.
 * `open` and `request` look alike on purpose: the place is open until somebody says yes.
 */
export type PairState = "mine" | "open" | "request" | "offer" | "accepted" | "handed-back" | "done";

export type PairProps = { state: PairState; beside?: Beside | undefined };

/** The glyph of a step. The sentence beside it says the same. Needs one `PairSymbols` on the page (TopBar and Rail bring it). */
export function Pair({ state, beside = "network" }: PairProps) {
  return (
    <svg className="pair" width="38" height="30" aria-hidden="true">
      <use href={`#pair-${symbolOf(state, beside)}`} />
    </svg>
  );
}

function symbolOf(state: PairState, beside: Beside): string {
  if (state === "mine" || state === "done") return state;
  return `${state === "open" ? "request" : state}-${beside}`;
}

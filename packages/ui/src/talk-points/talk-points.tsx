import type { ReactNode } from "react";

/** The points of a meeting that is going on, in the client's order. */
export function TalkPoints({ children }: { children: ReactNode }) {
  return <ol className="talk-points">{children}</ol>;
}

export type TalkPointProps = {
  words: ReactNode;
  note: ReactNode;
  /** People talk about it now: it stands on the client's colour. */
  now: boolean;
  /** The press that goes to this point. */
  children?: ReactNode;
};

/** One point, and who brought it. */
export function TalkPoint({ words, note, now, children }: TalkPointProps) {
  return (
    <li aria-current={now ? "step" : undefined}>
      <div>
        <b>{words}</b>
        <p className="note">{note}</p>
      </div>
      {children}
    </li>
  );
}

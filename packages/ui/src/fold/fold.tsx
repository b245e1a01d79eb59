import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";

export type FoldRowProps = {
  title: ReactNode;
  /** Under the title: a badge, or a few words. */
  note?: ReactNode;
  /** What opening does, read out: "Wie mag dit zien: veranderen". */
  label: string;
  open?: boolean | undefined;
  children: ReactNode;
};

/** A row that opens in place, without script. What opens lies on honey: it is the client's to change. */
export function FoldRow({ title, note, label, open, children }: FoldRowProps) {
  return (
    <details className="fold-row" open={open}>
      <summary>
        <span className="fold-words">
          <b>{title}</b>
          {note}
        </span>
        <span className="fold-press">
          <Icon name="chevron-down" />
          <span className="visually-hidden">{label}</span>
        </span>
      </summary>
      <div className="fold-inside">{children}</div>
    </details>
  );
}

/** What rests or was let go, folded under one word. */
export function Fold({ title, open, children }: { title: ReactNode; open?: boolean | undefined; children: ReactNode }) {
  return (
    <details className="fold" open={open}>
      <summary>
        {title}
        <Icon name="chevron-down" />
      </summary>
      {children}
    </details>
  );
}

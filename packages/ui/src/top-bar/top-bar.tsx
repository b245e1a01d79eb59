import type { ReactNode } from "react";
import { Mark, type MarkProps } from "../mark/mark.tsx";
import { PairSymbols } from "../pair/pair-symbols.tsx";

/** The top of every portal page: the mark, and the quick exit as child. Brings the drawings of the pair. */
export function TopBar({ mark, children }: { mark: MarkProps; children?: ReactNode }) {
  return (
    <>
      <PairSymbols />
      <header className="top-bar">
        <Mark {...mark} />
        {children}
      </header>
    </>
  );
}

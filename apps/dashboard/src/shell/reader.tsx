"use client";

import type { MeView } from "@naast/vocabulary";
import { createContext, type ReactNode, useContext } from "react";

const Reader = createContext<MeView | null>(null);

/** Who is signed in, for everything below. */
export function ReaderProvider({ me, children }: { me: MeView; children: ReactNode }) {
  return <Reader value={me}>{children}</Reader>;
}

export function useReader(): MeView {
  const me = useContext(Reader);
  if (!me) throw new Error("useReader needs a ReaderProvider above it");
  return me;
}

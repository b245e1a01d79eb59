"use client";

import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const Announce = createContext<(words: string) => void>(() => undefined);

/** Says politely to a screen reader what changed, without moving anything. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [words, setWords] = useState("");
  const announce = useCallback((next: string) => setWords(next), []);
  return (
    <Announce value={announce}>
      {children}
      <p className="visually-hidden" role="status">
        {words}
      </p>
    </Announce>
  );
}

export function useAnnounce(): (words: string) => void {
  return useContext(Announce);
}

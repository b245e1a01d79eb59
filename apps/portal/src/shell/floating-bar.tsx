"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { dropSentDraft } from "../form/drafts.ts";

const undoHold = 30_000;

/**
 * What was just done. Without script a plain block on top of the page; with it the bar floats above the doors, and goes
 * when it is over, unless somebody is on it. What had been typed for the change is saved now, so its draft is dropped.
 */
export function FloatingBar({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"plain" | "floating" | "gone">("plain");

  useEffect(() => {
    dropSentDraft();
    setState("floating");
    const timer = setTimeout(() => {
      history.replaceState(history.state, "", location.pathname + location.hash);
      if (!bar.current?.contains(document.activeElement)) setState("gone");
    }, undoHold);
    return () => clearTimeout(timer);
  }, []);

  if (state === "gone") return null;
  return (
    <div ref={bar} className={state === "floating" ? "after-change after-change-floating" : "after-change"} id="after-change">
      {children}
    </div>
  );
}

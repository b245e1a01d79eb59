"use client";

import { useEffect } from "react";

const pressesToLeave = 3;
const pressesWithin = 3000;

/** What a script adds to each page: leaving in one press, and no old page on the way back. */
export function Enhancements({ leavePath }: { leavePath: string }) {
  useEffect(() => leaveQuickly(leavePath), [leavePath]);

  useEffect(forgetSource, []);

  useEffect(() => {
    // A page that the browser kept for "back" may show what is no longer to be seen.
    const again = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      document.body.hidden = true;
      location.reload();
    };
    addEventListener("pageshow", again);
    return () => removeEventListener("pageshow", again);
  }, []);

  return null;
}

/** A page arrives with its words once more, for the script that takes over. What is closed later must not stand there still. */
function forgetSource(): void {
  for (const script of document.querySelectorAll("script:not([src])")) script.remove();
}

/** Replaces the page, so that "back" does not lead here: by the link, or by Shift three times. */
function leaveQuickly(path: string): () => void {
  let presses: number[] = [];
  const leave = () => {
    document.body.hidden = true;
    document.title = "";
    location.replace(path);
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-quick-exit]")) return;
    event.preventDefault();
    leave();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Shift") {
      presses = [];
    } else if (!event.repeat) {
      presses = [...presses.filter((at) => event.timeStamp - at < pressesWithin), event.timeStamp];
      if (presses.length >= pressesToLeave) leave();
    }
  };
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  return () => {
    document.removeEventListener("click", onClick);
    document.removeEventListener("keydown", onKey);
  };
}

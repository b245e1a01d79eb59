"use client";

import { useEffect } from "react";

/** A page arrives with its words once more, for the script that takes over. What is closed later must not stand there still. */
export function ForgetPageSource() {
  useEffect(() => {
    for (const script of document.querySelectorAll("script:not([src])")) script.remove();
  }, []);
  useEffect(() => {
    // A page that the browser kept for "back" may show what is no longer to be seen.
    const again = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      document.body.hidden = true;
      location.reload();
    };
    addEventListener("pageshow", again);
    return () => removeEventListener("pageshow", again);
  }, []);
  return null;
}

"use client";

import { useEffect } from "react";

/** A page arrives with its words once more, for the script that takes over. What is closed later must not stand there still. */
export function ForgetPageSource() {
  useEffect(() => {
    for (const script of document.querySelectorAll("script:not([src])")) script.remove();
  }, []);
  return null;
}

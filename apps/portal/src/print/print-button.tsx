"use client";

import { Press } from "@naast/ui/press";
import { useEffect, useState } from "react";

/** Opens the browser's own print window. Without script there is no button: the browser's menu does the same. */
export function PrintButton({ words }: { words: string }) {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  if (!scripted) return null;
  return (
    <Press type="button" variant="main" wide icon="printer" onClick={() => print()}>
      {words}
    </Press>
  );
}

"use client";

import { Press } from "@naast/ui";

/** Opens the browser's own print window. */
export function PrintPress({ words }: { words: string }) {
  return (
    <Press type="button" variant="main" icon="printer" onClick={() => window.print()}>
      {words}
    </Press>
  );
}

"use client";

import { Press } from "@naast/ui";

export type RowPress = { id: string; words: string; press: () => void };

/** What can be done with one row of a meeting; each press says aloud with which. Taking away is the quiet one. */
export function RowPresses({ about, presses }: { about: string; presses: readonly RowPress[] }) {
  if (presses.length === 0) return null;
  return (
    <div className="actions">
      {presses.map(({ id, words, press }) => (
        <Press key={id} type="button" small variant={id === "gone" ? "quiet" : undefined} onClick={press}>
          {words}
          <span className="visually-hidden">: {about}</span>
        </Press>
      ))}
    </div>
  );
}

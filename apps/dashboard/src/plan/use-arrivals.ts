"use client";

import type { TimelineEntry } from "@naast/vocabulary";
import { type RefObject, useEffect, useState } from "react";

export type Arrivals = { settled: readonly TimelineEntry[]; hasNews: boolean; showNews: () => void };

/**
 * What is added above never moves what somebody is reading: while the top of the list is out of sight, new entries wait
 * until they are asked for.
 */
export function useArrivals(entries: readonly TimelineEntry[], top: RefObject<HTMLElement | null>): Arrivals {
  const newest = entries[0]?.seq ?? 0;
  const isPast = useIsPast(top);
  const [upTo, setUpTo] = useState(newest);
  if (newest > upTo && !isPast) setUpTo(newest);
  return { settled: entries.filter(({ seq }) => seq <= upTo), hasNews: newest > upTo && isPast, showNews: () => setUpTo(newest) };
}

/** Whether somebody scrolled past an element. */
function useIsPast(element: RefObject<HTMLElement | null>): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const watcher = new IntersectionObserver(([seen]) => setPast(seen !== undefined && seen.boundingClientRect.bottom < 0));
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  return isPast;
}

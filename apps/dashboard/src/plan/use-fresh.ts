"use client";

import { justNowPeriod, type Moment, type PersonId, type PlanView } from "@naast/vocabulary";
import { useEffect, useMemo, useState } from "react";

type Touched = { id: string; changedAt: Moment; changedBy: PersonId | null };

export type Fresh = {
  /** Somebody else did this while the reader looks, or a moment before; the mark goes by itself. */
  isJustNow: (item: Touched) => boolean;
  /** Came since the reader's last visit. Stays until the page is left, so that nothing vanishes while one reads. */
  isNew: (item: Omit<Touched, "changedAt">) => boolean;
  newAfter: number;
};

/** What to mark in this plan. "New" is counted from when the page was opened: the visit itself moves the count. */
export function useFresh(plan: PlanView): Fresh {
  const [newAfter] = useState(plan.newAfter);
  const [quietAt, setQuietAt] = useState<Moment>(0);
  useEffect(() => {
    const hold = setTimeout(() => setQuietAt(plan.readAt), justNowPeriod);
    return () => clearTimeout(hold);
  }, [plan.readAt]);

  return useMemo(() => {
    const reader = plan.reader.personId;
    const arrived = plan.timeline.filter((entry) => entry.seq > newAfter && entry.actorId !== reader);
    const touched = new Set<string | null>(arrived.flatMap((entry) => [entry.stepId ?? entry.goalId]));
    const since = Math.max(plan.readAt - justNowPeriod, quietAt);
    return {
      isJustNow: (item) => item.changedAt > since && item.changedBy !== reader,
      isNew: (item) => touched.has(item.id) && item.changedBy !== reader,
      newAfter,
    };
  }, [plan, newAfter, quietAt]);
}

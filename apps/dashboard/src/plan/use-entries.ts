"use client";

import type { PersonId, TimelineEntry, TimelinePage } from "@naast/vocabulary";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../trpc/client.tsx";
import { eventsOnPage } from "./events-on-page.ts";
import { usePlan } from "./use-plan.tsx";

export type Entries = { entries: readonly TimelineEntry[]; hasMore: boolean; readOlder: () => void };

/** What came with the plan, or of one person; and older pages, each a query of its own that is forgotten with the plan. */
export function useEntries(personId: PersonId | null): Entries {
  const trpc = useTRPC();
  const { plan, clientId } = usePlan();
  const [older, setOlder] = useState<readonly number[]>([]);
  const asked = { clientId, limit: eventsOnPage, ...(personId ? { personId } : {}) };
  const first = useQuery(trpc.plan.timeline.queryOptions(asked, { enabled: personId !== null }));
  const pages = useQueries({ queries: older.map((before) => trpc.plan.timeline.queryOptions({ ...asked, before })) });
  const newest = personId ? (first.data?.entries ?? []) : plan.timeline;
  const next = nextBefore(
    newest,
    pages.map(({ data }) => data),
  );
  return {
    entries: [...newest, ...pages.flatMap(({ data }) => data?.entries ?? [])],
    hasMore: next !== null,
    readOlder: () => {
      if (next !== null) setOlder([...older, next]);
    },
  };
}

/** Where the next older page begins. The plan itself brings a full page and does not say whether there is more. */
function nextBefore(newest: readonly TimelineEntry[], pages: readonly (TimelinePage | undefined)[]): number | null {
  if (pages.length > 0) return pages.at(-1)?.more ?? null;
  return newest.length < eventsOnPage ? null : (newest.at(-1)?.seq ?? null);
}

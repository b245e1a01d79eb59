"use client";

import { Press } from "@naast/ui";
import type { PersonId, TimelineEntry } from "@naast/vocabulary";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../trpc/client.tsx";
import { eventsOnPage } from "./events-on-page.ts";
import { TimelineDays } from "./timeline-days.tsx";
import { TimelineFilter } from "./timeline-filter.tsx";
import { usePlan } from "./use-plan.tsx";

/** What happened, newest first, by day; of everybody or of one person. Older is read on request. */
export function Timeline() {
  const t = useTranslations("dashboard.timeline");
  const [personId, setPersonId] = useState<PersonId | null>(null);
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <div className="timeline-head">
        <h2 id="timeline-title">{t("title")}</h2>
        <TimelineFilter chosen={personId} onChoose={setPersonId} />
      </div>
      <Entries key={personId ?? "all"} personId={personId} />
    </section>
  );
}

function Entries({ personId }: { personId: PersonId | null }) {
  const t = useTranslations("dashboard.timeline");
  const trpc = useTRPC();
  const { plan, clientId } = usePlan();
  const [older, setOlder] = useState<readonly number[]>([]);
  const one = personId ? { personId } : {};
  const first = useQuery(trpc.plan.timeline.queryOptions({ clientId, ...one, limit: eventsOnPage }, { enabled: personId !== null }));
  const pages = useQueries({
    queries: older.map((before) => trpc.plan.timeline.queryOptions({ clientId, ...one, before, limit: eventsOnPage })),
  });
  const newest: readonly TimelineEntry[] = personId ? (first.data?.entries ?? []) : plan.timeline;
  const entries = [...newest, ...pages.flatMap((page) => page.data?.entries ?? [])];
  const isReading = pages.some((page) => page.isPending);
  const more = lastMore(
    newest,
    pages.map((page) => page.data),
  );
  if (entries.length === 0) return <p className="soft">{t("nothing")}</p>;
  return (
    <>
      <TimelineDays entries={entries} />
      {more !== null && !isReading ? (
        <Press type="button" small onClick={() => setOlder([...older, more])}>
          {t("earlier")}
        </Press>
      ) : null}
    </>
  );
}

/** Where the next older page begins. The plan itself brings a full page and does not say whether there is more. */
function lastMore(newest: readonly TimelineEntry[], pages: readonly ({ more: number | null } | undefined)[]): number | null {
  const last = pages.at(-1);
  if (pages.length > 0) return last?.more ?? null;
  return newest.length < eventsOnPage ? null : (newest.at(-1)?.seq ?? null);
}

"use client";

import { Press } from "@naast/ui";
import type { PersonId } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { type RefObject, useRef, useState } from "react";
import { TimelineDays } from "./timeline-days.tsx";
import { TimelineFilter } from "./timeline-filter.tsx";
import { useArrivals } from "./use-arrivals.ts";
import { useEntries } from "./use-entries.ts";

const shownAtFirst = 12;
const shownAtOnce = 20;

/** What happened, newest first, by day; of everybody or of one person. Older is read on request. */
export function Timeline() {
  const t = useTranslations("dashboard.timeline");
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const top = useRef<HTMLDivElement>(null);
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <div className="timeline-head" ref={top}>
        <h2 id="timeline-title">{t("title")}</h2>
        <TimelineFilter chosen={personId} onChoose={setPersonId} />
      </div>
      <Entries key={personId ?? "all"} personId={personId} top={top} />
    </section>
  );
}

function Entries({ personId, top }: { personId: PersonId | null; top: RefObject<HTMLElement | null> }) {
  const t = useTranslations("dashboard.timeline");
  const [shown, setShown] = useState(shownAtFirst);
  const { entries, hasMore, readOlder } = useEntries(personId);
  const { settled, hasNews, showNews } = useArrivals(entries, top);
  if (entries.length === 0) return <p className="soft">{t("nothing")}</p>;
  const showEarlier = () => {
    setShown(shown + shownAtOnce);
    if (shown + shownAtOnce > entries.length) readOlder();
  };
  return (
    <>
      {hasNews ? (
        <div className="timeline-news">
          <Press type="button" small variant="main" onClick={showNews}>
            {t("news")}
          </Press>
        </div>
      ) : null}
      <TimelineDays entries={settled.slice(0, shown)} />
      {settled.length > shown || hasMore ? (
        <Press type="button" small variant="bare" onClick={showEarlier}>
          {t("earlier")}
        </Press>
      ) : null}
    </>
  );
}

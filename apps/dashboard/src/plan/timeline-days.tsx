"use client";

import { isoDayOf } from "@naast/text/format";
import { Happening, TimelineDay } from "@naast/ui";
import type { TimelineEntry } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { voiceOf } from "../words/people.ts";
import { useEventWords } from "./event-words.ts";
import { usePlan } from "./use-plan.tsx";

/** Entries under the name of their day; one line each, with the name first. */
export function TimelineDays({ entries }: { entries: readonly TimelineEntry[] }) {
  const { time } = usePlan();
  const days = Map.groupBy(entries, ({ at }) => isoDayOf(at));
  return [...days].map(([day, ofDay]) => (
    <TimelineDay key={day} id={`day-${day}`} day={time.heading(ofDay[0]?.at ?? 0)}>
      {ofDay.map((entry) => (
        <Entry key={entry.seq} entry={entry} />
      ))}
    </TimelineDay>
  ));
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const t = useTranslations("shared");
  const { fresh, time, client } = usePlan();
  const { nameOf, wordsOf } = useEventWords();
  const isLive = fresh.isJustNow({ id: String(entry.seq), changedAt: entry.at, changedBy: entry.actorId });
  return (
    <Happening voice={voiceOf(entry.actorRelation)} when={time.time(entry.at)} live={isLive}>
      <b>{nameOf(entry)}</b> {wordsOf(entry)}
      {entry.forClient ? <span className="note"> · {t("forClient", { name: client })}</span> : null}
    </Happening>
  );
}

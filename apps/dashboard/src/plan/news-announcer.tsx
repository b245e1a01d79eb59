"use client";

import { useEffect, useRef } from "react";
import { useAnnounce } from "../shell/announcer.tsx";
import { useEventWords } from "./event-words.ts";
import { usePlan } from "./use-plan.tsx";

/** Says aloud what somebody else did while the reader looks: the newest thing, once. */
export function NewsAnnouncer() {
  const { plan } = usePlan();
  const announce = useAnnounce();
  const { nameOf, wordsOf } = useEventWords();
  const heardUpTo = useRef(plan.upTo);
  useEffect(() => {
    const news = plan.timeline.find((entry) => entry.seq > heardUpTo.current && entry.actorId !== plan.reader.personId);
    heardUpTo.current = plan.upTo;
    if (news) announce(`${nameOf(news)} ${wordsOf(news)}.`);
  }, [plan, announce, nameOf, wordsOf]);
  return null;
}

"use client";

import { formatTime, formatWeekday, isoDayOf } from "@naast/text/format";
import type { Moment } from "@naast/vocabulary";
import { useLanguage } from "./use-language.ts";

/** "zaterdag 21 november, 2.10 uur": for pages that do not know what day it is today. */
export function useMomentWords(): (moment: Moment) => string {
  const language = useLanguage();
  return (moment) => {
    const day = isoDayOf(moment);
    return `${formatWeekday(day, { language, today: day })}, ${formatTime(moment, language)}`;
  };
}

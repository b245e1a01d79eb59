"use client";

import type { Moment } from "@naast/vocabulary";
import { useMemo } from "react";
import { type TimeWords, timeWords } from "./time-words.ts";
import { useLanguage } from "./use-language.ts";

/** Days and times for this reader, counted from `now`: the moment at which the server read what is shown. */
export function useTimeWords(now: Moment): TimeWords {
  const language = useLanguage();
  return useMemo(() => timeWords(language, now), [language, now]);
}

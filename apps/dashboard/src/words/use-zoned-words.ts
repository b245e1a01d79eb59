"use client";

import { startSentence } from "@naast/text/format";
import { zonedWords } from "@naast/text/zoned";
import { dayOf, type Moment } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useLanguage } from "./use-language.ts";

type Clocks = { timeZone: string; readAt: Moment };
export type ZonedWords = {
  /** "Dinsdag 1 december, 18.00 uur bij jou (19.00 uur in Nederland)"; without the last part where both clocks say the same. */
  when: (moment: Moment) => string;
  /** "18.00 uur", where the day is said already. */
  clock: (moment: Moment) => string;
  /** "19.00 uur in Nederland", when that is another time; null where both clocks say the same. */
  home: (moment: Moment) => string | null;
};

/** Moments on the clocks of the reader, with those of the Netherlands beside them when they differ. */
export function useZonedWords({ timeZone, readAt }: Clocks): ZonedWords {
  const language = useLanguage();
  const t = useTranslations("meeting");
  return useMemo(() => {
    const wordsOf = (moment: Moment) => zonedWords(moment, timeZone, { language, today: dayOf(readAt) });
    return {
      when: (moment) => {
        const { day, time, home } = wordsOf(moment);
        return startSentence(home === null ? t("plain", { day, time }) : t("zoned", { day, time, home }));
      },
      clock: (moment) => wordsOf(moment).time,
      home: (moment) => {
        const { home } = wordsOf(moment);
        return home === null ? null : t("clockHome", { home });
      },
    };
  }, [timeZone, readAt, language, t]);
}

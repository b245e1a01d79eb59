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
  /** "18.00 uur (19.00 uur in Nederland)", where the day is said already. */
  clock: (moment: Moment) => string;
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
      clock: (moment) => {
        const { time, home } = wordsOf(moment);
        return home === null ? time : t("clockZoned", { time, home });
      },
    };
  }, [timeZone, readAt, language, t]);
}

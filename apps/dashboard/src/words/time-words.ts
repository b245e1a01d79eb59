import {
  formatClock,
  formatDate,
  formatDay,
  formatRecentDay,
  formatTime,
  formatWeekday,
  isoDayOf,
  startSentence,
} from "@naast/text/format";
import { addDays, type Day, type Language, type Moment, timeZone } from "@naast/vocabulary";

export type TimeWords = {
  /** "vandaag", "morgen", "zaterdag 28 november". */
  day: (day: Day) => string;
  /** "maandag 23 november", whatever day it is today. */
  date: (day: Day) => string;
  dayOf: (moment: Moment) => string;
  /** "Vandaag", "Zaterdag 21 november": above a group, or at the start of a line. */
  heading: (moment: Moment) => string;
  /** "maandag 23 november", also when that is today. */
  fullDay: (moment: Moment) => string;
  /** "gisteren", "vrijdag", "10 november": since when somebody waits. A day, never a number of days. */
  since: (moment: Moment) => string;
  /** "19.00 uur". */
  time: (moment: Moment) => string;
  /** "morgen, 19.00", "donderdag 26, 19.00". */
  meeting: (moment: Moment) => string;
  /** "di 19.00". */
  agenda: (moment: Moment) => string;
};

const places: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** Days and times as people say them, counted from `now`: the moment at which the page was read. */
export function timeWords(language: Language, now: Moment): TimeWords {
  const at = { language, today: isoDayOf(now) };
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(places[language], { timeZone, ...options });
  const weekday = part({ weekday: "long" });
  const date = part({ day: "numeric" });
  const brief = part({ weekday: "short" });
  const dayOf = (moment: Moment) => formatDay(isoDayOf(moment), at);

  const nearDay = (moment: Moment) => {
    const on = isoDayOf(moment);
    const isNear = on > addDays(at.today, 1) && on < addDays(at.today, 7);
    return isNear ? `${weekday.format(moment)} ${date.format(moment)}` : formatDay(on, at);
  };
  return {
    day: (day) => formatDay(day, at),
    date: (day) => formatWeekday(day, at),
    dayOf,
    heading: (moment) => startSentence(dayOf(moment)),
    fullDay: (moment) => formatWeekday(isoDayOf(moment), at),
    since: (moment) => {
      const on = isoDayOf(moment);
      return on > addDays(at.today, -7) ? formatRecentDay(on, at) : formatDate(on, at);
    },
    time: (moment) => formatTime(moment, language),
    meeting: (moment) => `${nearDay(moment)}, ${formatClock(moment, language)}`,
    agenda: (moment) => `${brief.format(moment)} ${formatClock(moment, language)}`,
  };
}

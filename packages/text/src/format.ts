/** How days, times and names are written: days by name, times held together, names in a row. */

export type WritingLanguage = "nl" | "en";

/** Everything in Naast is dated in this zone. */
export const writingZone = "Europe/Amsterdam";

const locales = { nl: "nl-NL", en: "en-GB" } as const;
const holdTogether = "\u00a0";

type Formats = {
  weekday: Intl.DateTimeFormat;
  date: Intl.DateTimeFormat;
  dateWithYear: Intl.DateTimeFormat;
  time: Intl.DateTimeFormat;
  near: Intl.RelativeTimeFormat;
  names: Intl.ListFormat;
};

const made = new Map<WritingLanguage, Formats>();

// Making one of these costs more than a page full of dates.
function formatsOf(language: WritingLanguage): Formats {
  const before = made.get(language);
  if (before) return before;
  const locale = locales[language];
  const formats: Formats = {
    weekday: new Intl.DateTimeFormat(locale, { timeZone: writingZone, weekday: "long" }),
    date: new Intl.DateTimeFormat(locale, { timeZone: writingZone, day: "numeric", month: "long" }),
    dateWithYear: new Intl.DateTimeFormat(locale, { timeZone: writingZone, day: "numeric", month: "long", year: "numeric" }),
    time: new Intl.DateTimeFormat("en-GB", { timeZone: writingZone, hour: "numeric", minute: "2-digit", hour12: false }),
    near: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
    names: new Intl.ListFormat(locale, { type: "conjunction" }),
  };
  made.set(language, formats);
  return formats;
}

const isoDay = new Intl.DateTimeFormat("en-CA", { timeZone: writingZone, year: "numeric", month: "2-digit", day: "2-digit" });

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function daysBetween(from: string, to: string): number {
  return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / 86_400_000);
}

/** The calendar day of a moment, as "2026-11-23". */
export function isoDayOf(moment: number): string {
  return isoDay.format(moment);
}

/** "23 november"; with the year when it is another one than today's. */
export function formatDate(day: string, { language, today }: { language: WritingLanguage; today: string }): string {
  const formats = formatsOf(language);
  const format = day.slice(0, 4) === today.slice(0, 4) ? formats.date : formats.dateWithYear;
  return format.format(noonOf(day)).replaceAll(" ", holdTogether);
}

/** "maandag 23 november", without words that depend on today. */
export function formatWeekday(day: string, at: { language: WritingLanguage; today: string }): string {
  return `${formatsOf(at.language).weekday.format(noonOf(day))} ${formatDate(day, at)}`;
}

/** "vandaag", "morgen", "gisteren"; otherwise "zaterdag 28 november". */
export function formatDay(day: string, at: { language: WritingLanguage; today: string }): string {
  const distance = daysBetween(at.today, day);
  if (Math.abs(distance) <= 1) return formatsOf(at.language).near.format(distance, "day");
  return formatWeekday(day, at);
}

/** Only the name of the day, "vrijdag", for what lies less than a week back; otherwise as `formatDay`. */
export function formatRecentDay(day: string, at: { language: WritingLanguage; today: string }): string {
  const distance = daysBetween(at.today, day);
  if (distance < -1 && distance > -7) return formatsOf(at.language).weekday.format(noonOf(day));
  return formatDay(day, at);
}

/** The time of the clock: "14.00" in Dutch, "14:00" in English. */
export function formatClock(moment: number, language: WritingLanguage): string {
  return writtenClock(formatsOf(language).time.format(moment), language);
}

/** "09:05" as it is written: "9.05" in Dutch, and the first half hour of a day as "0.05". */
export function writtenClock(time: string, language: WritingLanguage): string {
  return language === "nl" ? time.replace(/^0(?=\d)/, "").replace(":", ".") : time;
}

/** The time in a sentence, with its word: "14.00 uur". */
export function formatTime(moment: number, language: WritingLanguage): string {
  const clock = formatClock(moment, language);
  return language === "nl" ? `${clock}${holdTogether}uur` : clock;
}

/** "vandaag, 9.12 uur" or "zaterdag 21 november, 2.10 uur". */
export function formatMoment(moment: number, at: { language: WritingLanguage; today: string }): string {
  return `${formatDay(isoDayOf(moment), at)}, ${formatTime(moment, at.language)}`;
}

/** "Samira, Rik en Ingrid". */
export function formatNames(names: readonly string[], language: WritingLanguage): string {
  return formatsOf(language).names.format(names);
}

/** The first letter large, for a line that starts with a day or a name in the middle of a sentence. */
export function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

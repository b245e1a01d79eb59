import type { Language } from "@naast/vocabulary";
import { dayOf } from "@naast/vocabulary";
import { getLocale, getTranslations } from "next-intl/server";

/** Gives the words for a key, over all namespaces. */
export type Translate = Awaited<ReturnType<typeof getTranslations<never>>>;

/** What writing dates depends on. */
export type Writing = {
  language: Language;
  today: string;
  /** For paper, which is read on another day too: no "tomorrow". */
  byDate?: boolean;
};

/** Words and dates for one page, as of the moment at which it was read. */
export async function wordsFor(readAt: number): Promise<{ t: Translate; writing: Writing }> {
  return { t: await getTranslations(), writing: { language: await getLocale(), today: dayOf(readAt) } };
}

import { messages } from "@naast/text";
import type { Language } from "@naast/vocabulary";
import { createTranslator } from "use-intl/core";

function wordsIn(locale: Language) {
  return createTranslator({
    locale,
    messages: messages[locale],
    timeZone: "Europe/Amsterdam",
    onError: (error) => {
      throw error;
    },
  });
}

/** The words of both apps, by key. Journeys find what is on a page by the text that its reader sees. */
export const t = wordsIn("nl");

/** The same words, as who reads English sees them. */
export const inEnglish = wordsIn("en");

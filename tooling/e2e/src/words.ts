import { messages } from "@naast/text";
import { createTranslator } from "use-intl/core";

/** The words of both apps, by key. Journeys find what is on a page by the text that its reader sees. */
export const t = createTranslator({
  locale: "nl",
  messages: messages.nl,
  timeZone: "Europe/Amsterdam",
  onError: (error) => {
    throw error;
  },
});

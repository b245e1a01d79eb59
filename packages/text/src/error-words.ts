/** For the page that is shown when everything else failed, translator included. */
export const errorWords = {
  nl: { title: "Het is niet gelukt", words: "Dat ligt aan ons. Wat bewaard was, is er nog.", way: "Naar het begin" },
  en: { title: "It did not work", words: "That is our fault. What was saved is still there.", way: "To the start" },
} as const;

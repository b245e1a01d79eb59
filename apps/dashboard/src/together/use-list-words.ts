"use client";

import { formatNames } from "@naast/text/format";
import { useLanguage } from "../words/use-language.ts";

/** "a, b en c", in the reader's language. */
export function useListWords(): (words: readonly string[]) => string {
  const language = useLanguage();
  return (words) => formatNames(words, language);
}

"use client";

import { fieldProblemOf } from "@naast/vocabulary";
import { useTranslations } from "next-intl";

/** The sentence that says what to do at a field. A rule without a sentence of its own gets the general one. */
export function useFieldSentences(): (key: string) => string {
  const t = useTranslations("shared.invalid");
  return (key) => t(fieldProblemOf(key));
}

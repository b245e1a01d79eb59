"use client";

import type { Language } from "@naast/vocabulary";
import { useLocale } from "next-intl";

/** The language in which this page is written. */
export function useLanguage(): Language {
  return useLocale() === "en" ? "en" : "nl";
}

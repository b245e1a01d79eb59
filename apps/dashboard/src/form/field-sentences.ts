"use client";

import { useTranslations } from "next-intl";

const known = [
  "writeSomething",
  "typeMore",
  "tooLong",
  "strangeCharacters",
  "emailShape",
  "emailKnown",
  "telephoneShape",
  "choose",
  "chooseGoal",
  "chooseDay",
  "chooseTime",
  "chooseTimes",
  "timeIsOver",
  "linkShape",
  "roomClosed",
  "roomTaken",
] as const;

/** The sentence that says what to do at a field. A rule without a sentence of its own gets the general one. */
export function useFieldSentences(): (key: string) => string {
  const t = useTranslations("shared.invalid");
  return (key) => t(known.find((one) => one === key) ?? "lookAgain");
}

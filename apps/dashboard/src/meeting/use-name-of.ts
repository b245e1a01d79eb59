"use client";

import type { PersonId } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";

/** The name that the reader may know; a word for somebody otherwise. */
export function useNameOf(): (personId: PersonId | null) => string {
  const { people } = usePlan();
  const t = useTranslations("shared");
  return (personId) => people(personId)?.name ?? t("someone");
}

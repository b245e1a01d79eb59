"use client";

import type { ParticipantView, PersonId } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useStandingWords } from "../plan/standing-words.ts";
import { usePlan } from "../plan/use-plan.tsx";

/** Who stands behind the purpose, by name, and when this was printed. */
export function usePaperNote(): string {
  const t = useTranslations("dashboard.print");
  const words = useStandingWords();
  const { plan, people, time } = usePlan();
  const known = (ids: readonly PersonId[]) =>
    ids.map((id) => people(id)).filter((person): person is ParticipantView => person !== undefined);
  const standing = words({ agreed: known(plan.purpose?.agreedBy ?? []), open: [] });
  return [standing, t("printedOn", { day: time.fullDay(plan.readAt) })].filter(Boolean).join(" ");
}

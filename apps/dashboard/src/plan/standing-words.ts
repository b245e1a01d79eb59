"use client";

import { formatNames, startSentence } from "@naast/text/format";
import type { ParticipantView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { inSentence } from "../words/in-sentence.ts";
import { useLanguage } from "../words/use-language.ts";
import { usePlan } from "./use-plan.tsx";

/** "Samira, Rik en Ingrid staan hierachter. Mevrouw De Vries heeft nog niet geantwoord." */
export function useStandingWords(): (standing: { agreed: readonly ParticipantView[]; open: readonly ParticipantView[] }) => string {
  const t = useTranslations("dashboard.plan");
  const you = useTranslations("shared")("you");
  const language = useLanguage();
  const { isReader } = usePlan();
  const names = (people: readonly ParticipantView[]) =>
    formatNames(
      people.map(({ personId, name }) => (isReader(personId) ? you : inSentence(name))),
      language,
    );
  return ({ agreed, open }) =>
    [
      agreed.length > 0 ? startSentence(t("standBehind", { names: names(agreed), count: agreed.length })) : "",
      open.length > 0 ? startSentence(t("notAnswered", { names: names(open), count: open.length })) : "",
    ]
      .filter(Boolean)
      .join(" ");
}

"use client";

import { type ParticipantView, type PersonId, type WorkerRole, workerRoles } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "./use-plan.tsx";

export type PersonWords = { nameOf: (personId: PersonId | null) => string; roleOf: (person: ParticipantView | undefined) => string };

/** Names and roles in words: "Samira" and "zus", "Ingrid" and "netwerkondersteuner"; the reader is "Jij". */
export function usePersonWords(): PersonWords {
  const t = useTranslations("shared");
  const { people, isReader, client } = usePlan();
  return {
    nameOf: (personId) => (isReader(personId) ? t("you") : (people(personId)?.name ?? t("someone"))),
    roleOf: (person) => {
      if (!person) return "";
      const role = workerRoles.find((known): known is WorkerRole => known === person.relationWords);
      if (role) return t(`roles.${role}`);
      return person.relationWords || t(`relations.${person.relation}`, { client });
    },
  };
}

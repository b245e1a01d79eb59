"use client";

import type { PersonId, PlanEvent, TimelineEntry } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { inSentence } from "../words/in-sentence.ts";
import { usePlan } from "./use-plan.tsx";

export type EventWords = { nameOf: (entry: TimelineEntry) => string; wordsOf: (entry: TimelineEntry) => string };

/** What happened, as a sentence that begins with a name: "Rik" and "zei ja tegen ‘Samen naar voetbal kijken’". */
export function useEventWords(): EventWords {
  const { isReader, people } = usePlan();
  const t = useTranslations("shared");
  const personName = (personId: PersonId) => (isReader(personId) ? t("youObject") : inSentence(people(personId)?.name ?? t("someone")));
  return {
    nameOf: (entry) => (isReader(entry.actorId) ? t("you") : entry.actorName),
    wordsOf: ({ event, words }) =>
      t(`events.${event.kind}`, {
        // The words of an entry are those of the goal it belongs to; for a proposal they would read as what was proposed.
        has: words === null || event.kind.startsWith("proposal.") ? "no" : "yes",
        words: words ?? "",
        change: "change" in event ? event.change : "",
        answer: "answer" in event ? event.answer : "",
        proposal: "proposal" in event ? event.proposal : "",
        state: "state" in event ? t(`goalStates.${event.state}`).toLowerCase() : "",
        decision: "decision" in event ? t(`decisions.${event.decision}`) : "",
        other: otherIn(event, personName),
      }),
  };
}

function otherIn(event: PlanEvent, personName: (personId: PersonId) => string): string {
  if ("doerId" in event) return personName(event.doerId);
  if ("personId" in event) return personName(event.personId);
  return "workerId" in event ? personName(event.workerId) : "";
}

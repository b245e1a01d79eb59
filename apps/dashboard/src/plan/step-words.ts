"use client";

import { isoDayOf, startSentence } from "@naast/text/format";
import type { PersonId, StepState, StepView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { inSentence } from "../words/in-sentence.ts";
import { usePlan } from "./use-plan.tsx";

export type StepWords = {
  /** Where it stands and when, in one line. */
  note: (step: StepView) => string;
  when: (step: StepView) => string;
  justNow: (step: StepView) => string;
};

const justNowKeys = {
  open: "changed",
  requested: "changed",
  offered: "offered",
  accepted: "saidYes",
  done: "done",
  stopped: "changed",
} as const satisfies Record<StepState, string>;

/** The sentences of a step; they say the same as its glyph. */
export function useStepWords(): StepWords {
  const t = useTranslations("shared");
  const standing = useStanding();
  const { people, isReader, time } = usePlan();
  const nameOf = (personId: PersonId | null) => (isReader(personId) ? t("you") : (people(personId)?.name ?? t("someone")));
  const when = ({ onDay, whenWords }: StepView) => [onDay ? time.day(onDay) : "", whenWords ?? ""].filter(Boolean).join(", ");
  const returned = ({ state, returnedBy, returnWords: words }: StepView) =>
    state === "open" && returnedBy && words
      ? t("steps.handedBackWords", { you: isReader(returnedBy) ? "yes" : "no", name: nameOf(returnedBy), words })
      : "";
  return {
    when,
    note: (step) => [joined(standing(step), step.state === "done" ? "" : when(step)), returned(step)].filter(Boolean).join(" "),
    justNow: (step) => {
      const wasReturned = step.state === "open" && step.returnedBy === step.changedBy;
      const isNewer = step.createdAt === step.changedAt;
      const key = wasReturned ? "handedBack" : isNewer ? "added" : justNowKeys[step.state];
      return t(`justNow.${key}`, { name: nameOf(step.changedBy) });
    },
  };
}

/** A short standing has the day behind a dot; after a whole sentence comes another one. */
function joined(standing: string, when: string): string {
  if (when === "") return standing;
  return standing.endsWith(".") ? `${standing} ${startSentence(when)}.` : `${standing} · ${when}`;
}

function useStanding(): (step: StepView) => string {
  const t = useTranslations("shared.steps");
  const someone = useTranslations("shared")("someone");
  const { plan, client, people, isReader, time } = usePlan();
  const about = (personId: PersonId | null) => ({
    reader: "other",
    client,
    you: isReader(personId) ? "yes" : "no",
    name: inSentence(people(personId)?.name ?? someone),
  });
  const sentence = (step: StepView) => {
    if (step.state === "done") return t("done", { day: time.day(isoDayOf(step.doneAt ?? step.changedAt)) });
    if (step.state === "accepted" && step.doerId === plan.clientPersonId) return t("mine", about(step.doerId));
    if (step.state === "open" && step.returnedBy) return t("handedBack", about(step.returnedBy));
    return t(step.state, about(step.doerId));
  };
  return (step) => startSentence(sentence(step));
}

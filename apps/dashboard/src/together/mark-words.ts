"use client";

import type { PersonId, RecordedAnswerView, RecordedKind, RecordedSaid } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";

/** "Ingrid schreef dit op voor Mevrouw De Vries, aan de telefoon, teruggelezen." */
export function useRecordedMark(): (one: RecordedAnswerView) => string {
  const { isReader } = usePlan();
  return useMarkFor(isReader);
}

type IsReader = (personId: PersonId | null) => boolean;

function useMarkFor(isReader: IsReader): (one: RecordedAnswerView) => string {
  const t = useTranslations("planTogether.recorded");
  const shared = useTranslations("shared");
  return (one) =>
    t("mark", {
      by: isReader(one.recordedBy) ? shared("you") : one.recordedByName || t("markSomeone"),
      name: isReader(one.personId) ? shared("youObject") : one.personName,
      way: t(`ways.${one.way}`),
      read: one.readBack ? "yes" : "no",
    });
}

/** What one answer is called in a list to choose from, and on a slip; nothing where there is no choice. */
export function useAnswerLabels(about: RecordedKind): (answer: RecordedSaid) => string {
  const t = useTranslations("planTogether.recorded");
  const responses = useTranslations("proposal.responses");
  return (answer) => {
    if (answer === "times") return t("slipTimes");
    if (answer === "words") return t("slipWords");
    if (answer !== "yes" && answer !== "no") return responses(answer);
    return about === "meetingComing" ? t(`comingAnswer.${answer}`) : t(answer);
  };
}

/** "Rik zei ja.", or what they said to a proposal or about a meeting. */
export function useSaidWords(): (one: RecordedAnswerView) => string {
  const t = useTranslations("planTogether.recorded");
  const responses = useTranslations("proposal.responses");
  return ({ about, answer, personName: name }) => {
    if (answer === null) return "";
    if (answer === "times" || answer === "words") return t(`${answer}Said`, { name });
    if (answer !== "yes" && answer !== "no") return t("saidKind", { name, said: responses(answer) });
    return about === "meetingComing" ? t(`comingSaid.${answer}`, { name }) : t(`answer.${answer}`, { name });
  };
}

/** That what this person said was written down by somebody else; null when they said it themselves. */
export function useRecordedFor(): RecordedFor {
  const { isReader } = usePlan();
  return useRecordedBeside(isReader);
}

type RecordedFor = (personId: PersonId, recorded: readonly RecordedAnswerView[]) => string | null;

/** The same on a page that stands beside the plan. */
export function useRecordedBeside(isReader: IsReader): RecordedFor {
  const mark = useMarkFor(isReader);
  return (personId, recorded) => {
    const written = recorded.find((one) => one.personId === personId);
    return written ? mark(written) : null;
  };
}

/** What has to stand beside a step or proposal: that an answer was written down, and that somebody chose for the client. */
export function useMarkWords(): (itemId: string) => readonly string[] {
  const t = useTranslations("planTogether.delegation");
  const mark = useRecordedMark();
  const { plan, client } = usePlan();
  return (itemId) => {
    const written = plan.recorded.find(({ aboutId }) => aboutId === itemId);
    const chosen = plan.chosenForClient.find((one) => one.itemId === itemId);
    return [...(written ? [mark(written)] : []), ...(chosen ? [t("choseFor", { name: chosen.name, client })] : [])];
  };
}

"use client";

import type { RecordedAnswerView, RecordedSaid } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";

/** "Ingrid schreef dit op voor Mevrouw De Vries, aan de telefoon, teruggelezen." */
export function useRecordedMark(): (one: RecordedAnswerView) => string {
  const t = useTranslations("planTogether.recorded");
  const shared = useTranslations("shared");
  const { isReader } = usePlan();
  return (one) =>
    t("mark", {
      by: isReader(one.recordedBy) ? shared("you") : one.recordedByName || t("markSomeone"),
      name: isReader(one.personId) ? shared("youObject") : one.personName,
      way: t(`ways.${one.way}`),
      read: one.readBack ? "yes" : "no",
    });
}

/** "Rik zei ja.", or what they said to a proposal. */
export function useSaidWords(): (answer: RecordedSaid, name: string) => string {
  const t = useTranslations("planTogether.recorded");
  const responses = useTranslations("proposal.responses");
  return (answer, name) =>
    answer === "yes" || answer === "no" ? t(`answer.${answer}`, { name }) : t("saidKind", { name, said: responses(answer) });
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

import type { RecordedAnswerView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

/** "Ingrid schreef dit op voor Mevrouw De Vries, aan de telefoon, teruggelezen." */
export function recordedMark(one: RecordedAnswerView, { t, people }: Pick<PlanFrame, "t" | "people">): string {
  const by = people.isYou(one.recordedBy) ? t("shared.you") : one.recordedByName || t("planTogether.recorded.markSomeone");
  const name = people.isYou(one.personId) ? t("shared.youObject") : one.personName;
  return t("planTogether.recorded.mark", { by, name, way: t(`planTogether.recorded.ways.${one.way}`), read: one.readBack ? "yes" : "no" });
}

/** What has to stand beside a step, proposal or meeting: that an answer was written down, and that somebody chose for the client. */
export function markWords(itemId: string, frame: PlanFrame): readonly string[] {
  const { t, people, recorded, chosenForClient } = frame;
  const written = recorded.find(({ aboutId }) => aboutId === itemId);
  const chosen = chosenForClient.find((one) => one.itemId === itemId);
  return [
    ...(written ? [recordedMark(written, frame)] : []),
    ...(chosen ? [t("planTogether.delegation.choseFor", { name: chosen.name, client: people.clientName })] : []),
  ];
}

import type { PersonId, RecordedAnswerView, RecordedKind } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

/** "Ingrid schreef dit op voor Mevrouw De Vries, aan de telefoon, teruggelezen." */
export function recordedMark(one: RecordedAnswerView, { t, people }: Pick<PlanFrame, "t" | "people">): string {
  const by = people.isYou(one.recordedBy) ? t("shared.you") : one.recordedByName || t("planTogether.recorded.markSomeone");
  const name = people.isYou(one.personId) ? t("shared.youObject") : one.personName;
  return t("planTogether.recorded.mark", { by, name, way: t(`planTogether.recorded.ways.${one.way}`), read: one.readBack ? "yes" : "no" });
}

/** That what this person said about a meeting was written down by somebody else; null when they said it themselves. */
export function recordedFor(personId: PersonId, frame: PlanFrame, about: readonly RecordedKind[]): string | null {
  const written = frame.recorded.find((one) => one.personId === personId && about.includes(one.about));
  return written ? recordedMark(written, frame) : null;
}

/** What has to stand beside a step, proposal or meeting: that an answer was written down, and that somebody chose for the client. */
export function markWords(itemId: string, frame: PlanFrame): readonly string[] {
  const { t, people, recorded, chosenForClient } = frame;
  const written = recorded.find(({ aboutId }) => aboutId === itemId);
  const chosen = chosenForClient.find((one) => one.itemId === itemId);
  return [...(written ? [recordedMark(written, frame)] : []), ...(chosen ? [choseForWords(chosen.name, { t, people })] : [])];
}

function choseForWords(name: string, { t, people }: Pick<PlanFrame, "t" | "people">): string {
  return t("planTogether.delegation.choseFor", { name, client: people.clientName });
}

/** "Ingrid koos dit voor Dennis.", of one item; null when the client chose it. */
export function chosenMark(itemId: string, frame: PlanFrame): string | null {
  const chosen = frame.chosenForClient.find((one) => one.itemId === itemId);
  return chosen ? choseForWords(chosen.name, frame) : null;
}

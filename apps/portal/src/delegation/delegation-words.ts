import { formatDate, formatNames } from "@naast/text";
import type { DelegatedThing, DelegationView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

type Words = Pick<PlanFrame, "t" | "writing" | "people">;

export function thingsInWords(things: readonly DelegatedThing[], { t, writing }: Words): string {
  return formatNames(
    things.map((thing) => t(`planTogether.delegation.things.${thing}`)),
    writing.language,
  );
}

/** "Ingrid kiest tot en met 1 december de dagen van gesprekken." */
export function delegationWords({ personName, things, endsOn, isYours, state }: DelegationView, words: Words): string {
  const { t, people, writing } = words;
  const day = formatDate(endsOn, writing);
  const about = { day, things: thingsInWords(things, words), client: people.clientName };
  if (state === "asked") {
    return isYours
      ? t("planTogether.delegation.askedYou", about)
      : t("planTogether.delegation.asked", { ...about, name: personName ?? t("shared.someone") });
  }
  if (isYours) return t("planTogether.delegation.runsYou", about);
  if (personName === null) return t("planTogether.delegation.runsSomeone", about);
  return t("planTogether.delegation.runs", { ...about, name: personName });
}

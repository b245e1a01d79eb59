import { formatDate, isoDayOf, startSentence } from "@naast/text";
import type { InvitationView } from "@naast/vocabulary";
import type { Translate, Writing } from "../plan/words.ts";

/** Where an invitation stands, in words; never whether somebody looked. */
export function stateWords({ state, label, laterOn }: InvitationView, { t, writing }: { t: Translate; writing: Writing }): string {
  if (state === "ready" && laterOn !== null) return t("portalInvite.states.readyAgain", { label });
  const day = laterOn === null ? "" : formatDate(laterOn, writing);
  return startSentence(t(`portalInvite.states.${state}`, { label, day }));
}

/** When it went, and until when there is time; null as long as it did not go. */
export function sentWords({ sentAt, answerBy, state }: InvitationView, { t, writing }: { t: Translate; writing: Writing }): string | null {
  if (sentAt === null || answerBy === null || state !== "sent") return null;
  return t("portalInvite.sentOn", { day: formatDate(isoDayOf(sentAt), writing), until: formatDate(isoDayOf(answerBy), writing) });
}

import type { AccessLine } from "@naast/vocabulary";
import type { Translate } from "../plan/words.ts";
import { accessActions } from "./access-actions.ts";

/** What somebody did, in words that come after their name; with urgency the reason they gave. */
export function accessWords({ action, outcome, subjectWords, emergency }: AccessLine, t: Translate): { did: string; reason: string | undefined } {
  if (emergency) return { did: t("shared.accessUrgent", { reason: emergency.reason, minutes: emergency.minutes }), reason: undefined };
  const known = accessActions.find((one) => one === action);
  const words = known ? t(`shared.accessActions.${known}`, { done: outcome === "allowed" ? "yes" : "no" }) : action;
  if (outcome === "refused") return { did: t("shared.accessTried", { action: words }), reason: undefined };
  return { did: subjectWords ? `${words}: ‘${subjectWords}’.` : `${words}.`, reason: undefined };
}

import type { AccessLine } from "@naast/vocabulary";
import type { Translate } from "../plan/words.ts";
import { accessActions } from "./access-actions.ts";

/** What somebody did, in words that come after their name; with urgency the reason they gave. */
export function accessWords(line: AccessLine, t: Translate): string {
  const words = actionWords(line, t);
  return line.forClient ? `${words} ${t("shared.accessForClient")}` : words;
}

function actionWords({ action, outcome, subjectWords, emergency }: AccessLine, t: Translate): string {
  if (emergency) return t("shared.accessUrgent", { reason: emergency.reason, minutes: emergency.minutes });
  const known = accessActions.find((one) => one === action);
  const words = known ? t(`shared.accessActions.${known}`, { done: outcome === "allowed" ? "yes" : "no" }) : action;
  if (outcome === "refused") return t("shared.accessTried", { action: words });
  return subjectWords ? `${words}: ‘${subjectWords}’.` : `${words}.`;
}

import { formatMoment, formatNames } from "@naast/text";
import type { InvitationPreview, Label } from "@naast/vocabulary";
import type { Translate, Writing } from "../plan/words.ts";

/** What somebody will read after a yes, in one sentence, counted today: "one thing that I want, and the next meeting". */
export function seenWords({ labels, goals, nextMeetingAt }: InvitationPreview, { t, writing }: { t: Translate; writing: Writing }): string {
  const words: Readonly<Record<Label, () => string>> = {
    purpose: () => t("invited.see.purpose"),
    goals: () => (goals > 0 ? t("invited.see.goals", { count: goals }) : t("invited.see.noGoals")),
    meetings: () =>
      nextMeetingAt === null ? t("invited.see.meetings") : t("invited.see.meeting", { day: formatMoment(nextMeetingAt, writing) }),
    messages: () => t("invited.see.messages"),
    networkMap: () => t("invited.see.networkMap"),
    wellbeing: () => t("invited.see.wellbeing"),
    relapsePlan: () => t("invited.see.relapsePlan"),
  };
  return formatNames(
    labels.map((label) => words[label]()),
    writing.language,
  );
}

import type { TimelineEntry } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

/** What somebody did, as the end of a sentence that starts with their name. */
export function eventWords({ event, words }: TimelineEntry, { t, people }: Pick<PlanFrame, "t" | "people">): string {
  const about = { has: words === null ? "no" : "yes", words: words ?? "" };
  const other = (id: Parameters<typeof people.nameOf>[0]) => (people.isYou(id) ? t("shared.youObject") : people.nameOf(id));
  switch (event.kind) {
    case "purpose.written":
      return t("shared.events.purpose.written", { change: event.change });
    case "purpose.answered":
      return t("shared.events.purpose.answered", { answer: event.answer });
    case "goal.stateChanged":
      return t("shared.events.goal.stateChanged", { ...about, state: t(`shared.goalStates.${event.state}`).toLowerCase() });
    case "step.requested":
      return t("shared.events.step.requested", { ...about, other: other(event.doerId) });
    case "agreement.asked":
      return t("shared.events.agreement.asked", { other: other(event.doerId) });
    case "agreement.answered":
      return t("shared.events.agreement.answered", { answer: event.answer });
    case "delegation.answered":
      return t("shared.events.delegation.answered", { answer: event.answer });
    case "recordedAnswer.written":
      return t("shared.events.recordedAnswer.written", { ...about, other: other(event.personId) });
    case "together.answered":
      return t("shared.events.together.answered", { answer: event.answer });
    case "invitation.answered":
    case "nomination.answered":
      return t(`shared.events.${event.kind}`, { answer: event.answer });
    case "step.answered":
    case "step.offerDecided":
      return t(`shared.events.${event.kind}`, { ...about, answer: event.answer });
    case "proposal.made":
      return t("shared.events.proposal.made", { ...about, proposal: event.proposal });
    case "proposal.decided":
      return t("shared.events.proposal.decided", { ...about, decision: t(`shared.decisions.${event.decision}`) });
    case "assignment.started":
    case "assignment.ended":
      return t(`shared.events.${event.kind}`, { other: other(event.workerId) });
    case "member.endingAsked":
    case "member.endingRefused":
    case "member.endedForSafety":
      return t(`shared.events.${event.kind}`, { other: other(event.personId) });
    case "portraitLine.decided":
      return t("shared.events.portraitLine.decided", { answer: event.answer });
    default:
      return t(`shared.events.${event.kind}`, about);
  }
}

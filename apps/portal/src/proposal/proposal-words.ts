import { formatWeekday } from "@naast/text";
import type { TextPairProps } from "@naast/ui";
import { isWorded, moveOfProposal, type ProposalView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";
import { whenOf } from "../step/step-words.ts";

/** What stands in a list: the words that are proposed, or those of the thing that would rest or stop. */
export function titleOf({ kind, words, nowWords }: ProposalView, { t }: Pick<PlanFrame, "t">): string {
  return words || nowWords || t(`proposal.kinds.${kind}`);
}

/** What becomes of it, where the proposal has no words of its own. */
function becomes({ kind, onDay, memberRole }: ProposalView, { t, writing }: PlanFrame): string {
  const day = onDay ? formatWeekday(onDay, writing) : "";
  if (moveOfProposal(kind) === "end") return t("proposal.stops");
  if (kind === "changePerson") return t("proposal.becomes", { role: t(`proposal.roles.${memberRole ?? "member"}`) });
  if (kind === "pauseGoal") return t("proposal.restsGoal");
  if (kind === "pausePerson") return t("proposal.restsUntil", { day });
  if (kind === "pauseMeeting") return t("proposal.laterOn", { day });
  return day ? t("proposal.waitsUntil", { day }) : t("proposal.waits");
}

/** When and where, and who would do it. */
function detailsOf(proposal: ProposalView, { t, people, writing }: PlanFrame): string {
  const { kind, onDay, atTime, place, doerId } = proposal;
  if (!isWorded(kind)) return "";
  const moment =
    atTime && (onDay ? t("proposal.moment", { day: formatWeekday(onDay, writing), time: atTime }) : t("proposal.at", { time: atTime }));
  const doer = doerId ? t("portalProposal.doer", { name: people.youAfterOrName(doerId) }) : null;
  return [moment || whenOf(proposal, writing), place, doer].filter(Boolean).join(" · ");
}

/** As it stands now, and as somebody proposes. */
export function halvesOf(
  proposal: ProposalView,
  frame: PlanFrame,
): { left: TextPairProps["left"]; right: TextPairProps["right"]; details: string } {
  const { t, people } = frame;
  const { kind, nowWords, state, proposerId } = proposal;
  const isDone = state === "yes" || state === "changed";
  const proposes = people.isYou(proposerId)
    ? t("portalProposal.youPropose")
    : t("portalProposal.proposes", { name: people.nameOf(proposerId) });
  return {
    left: { label: t(isDone ? "proposal.then" : "proposal.now"), words: nowWords ?? t("proposal.nothingYet"), empty: nowWords === null },
    right: {
      label: proposes,
      words: isWorded(kind) ? proposal.words : becomes(proposal, frame),
      voice: people.voiceOf(proposerId),
      empty: moveOfProposal(kind) === "end",
    },
    details: detailsOf(proposal, frame),
  };
}

"use client";

import type { TextPairProps } from "@naast/ui";
import { isWorded, moveOfProposal, type ProposalView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePersonWords } from "../plan/person-words.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { voiceOf } from "../words/people.ts";

export type Halves = { left: TextPairProps["left"]; right: TextPairProps["right"]; note: string };

/** A proposal as it stands now and as it is proposed, with when, where and who. */
export function useHalves(): (proposal: ProposalView) => Halves {
  const t = useTranslations("proposal");
  const words = useTranslations("dashboard.proposals");
  const { people, isReader, time } = usePlan();
  const { nameOf } = usePersonWords();

  function becomes({ kind, onDay, memberRole }: ProposalView): string {
    const day = onDay ? time.day(onDay) : "";
    if (moveOfProposal(kind) === "end") return t("stops");
    if (kind === "changePerson") return t("becomes", { role: t(`roles.${memberRole ?? "member"}`) });
    if (kind === "pauseGoal") return t("restsGoal");
    if (kind === "pausePerson") return t("restsUntil", { day });
    if (kind === "pauseMeeting") return t("laterOn", { day });
    return day ? t("waitsUntil", { day }) : t("waits");
  }

  function noteOf({ kind, doerId, onDay, atTime, whenWords, place }: ProposalView): string {
    if (!isWorded(kind)) return "";
    const who = doerId ? words("by", { name: isReader(doerId) ? words("youLater") : nameOf(doerId) }) : "";
    return [who, onDay ? time.day(onDay) : "", atTime ?? "", whenWords ?? "", place ?? ""].filter(Boolean).join(" · ");
  }

  return (proposal) => {
    const { kind, nowWords, state, proposerId } = proposal;
    const isDone = state === "yes" || state === "changed";
    return {
      left: { label: t(isDone ? "then" : "now"), words: nowWords ?? t("nothingYet"), empty: nowWords === null },
      right: {
        label: words("asProposed"),
        words: isWorded(kind) ? proposal.words : becomes(proposal),
        voice: voiceOf(people(proposerId)?.relation ?? "other"),
        empty: moveOfProposal(kind) === "end",
      },
      note: noteOf(proposal),
    };
  };
}

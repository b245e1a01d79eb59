"use client";

import { VoiceField } from "@naast/ui";
import type { ProposalView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";

/** What the client chose, with their words and their reason if they gave one. */
export function Outcome({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations("portalProposal");
  const decisions = useTranslations("shared.decisions");
  const { client, time } = usePlan();
  const { state, decisionWords, reasonWords, laterOn } = proposal;
  if (state === "waiting") return null;
  if (state === "withdrawn") return <p>{t("withdrawn")}</p>;
  return (
    <VoiceField voice="client" className="propose-purpose">
      <p className="propose-purpose-words">{t("chose", { name: client, decision: decisions(state) })}</p>
      {decisionWords ? <p>‘{decisionWords}’</p> : null}
      {reasonWords ? <p>‘{reasonWords}’</p> : null}
      {laterOn ? <p>{t("laterOn", { day: time.day(laterOn) })}</p> : null}
    </VoiceField>
  );
}

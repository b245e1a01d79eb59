import { formatWeekday } from "@naast/text";
import { VoiceField } from "@naast/ui";
import type { ProposalView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

/** What the client chose, with their words and their reason if they gave one; or that the choice is still theirs. */
export function Outcome({ proposal, frame: { t, people, writing } }: { proposal: ProposalView; frame: PlanFrame }) {
  const { state, decisionWords, reasonWords, laterOn } = proposal;
  const name = people.own ? t("shared.you") : people.clientName;
  if (state === "waiting" || state === "withdrawn") {
    return (
      <div className="flat">
        <p>{state === "waiting" ? t("portalProposal.nameChooses", { name: people.clientName }) : t("portalProposal.withdrawn")}</p>
      </div>
    );
  }
  return (
    <VoiceField voice="client" bleed className="purpose">
      <p className="label">{t("portalProposal.choice")}</p>
      <p className="ask-words">{t("portalProposal.chose", { name, decision: t(`shared.decisions.${state}`) })}</p>
      {decisionWords ? <p className="written">‘{decisionWords}’</p> : null}
      {reasonWords ? <p className="written">‘{reasonWords}’</p> : null}
      {laterOn ? <p>{t("portalProposal.laterOn", { day: formatWeekday(laterOn, writing) })}</p> : null}
    </VoiceField>
  );
}

import { formatWeekday } from "@naast/text";
import { VoiceField } from "@naast/ui";
import type { ProposalView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";
import { chosenMark } from "../together/mark-words.ts";

/** What the client chose, with their words and their reason if they gave one; or that the choice is still theirs. */
export function Outcome({ proposal, frame }: { proposal: ProposalView; frame: PlanFrame }) {
  const { t, people, writing } = frame;
  const { state, decisionWords, reasonWords, laterOn } = proposal;
  // What somebody chose in the place of the client is in that person's name and colour.
  const chosen = frame.chosenForClient.find(({ itemId }) => itemId === proposal.id);
  const client = people.own ? t("shared.you") : people.clientName;
  if (state === "waiting" || state === "withdrawn") {
    return (
      <div className="flat">
        <p>{state === "waiting" ? t("portalProposal.nameChooses", { name: people.clientName }) : t("portalProposal.withdrawn")}</p>
      </div>
    );
  }
  return (
    <VoiceField voice={chosen ? people.voiceOf(chosen.personId) : "client"} bleed className="purpose">
      <p className="label">{t("portalProposal.choice")}</p>
      <p className="ask-words">{t("portalProposal.chose", { name: chosen?.name ?? client, decision: t(`shared.decisions.${state}`) })}</p>
      {chosen ? <p>{chosenMark(proposal.id, frame)}</p> : null}
      {decisionWords ? <p className="written">‘{decisionWords}’</p> : null}
      {reasonWords ? <p className="written">‘{reasonWords}’</p> : null}
      {laterOn ? <p>{t("portalProposal.laterOn", { day: formatWeekday(laterOn, writing) })}</p> : null}
    </VoiceField>
  );
}

import { formatWeekday } from "@naast/text";
import { VoiceField } from "@naast/ui";
import type { ProposalView } from "@naast/vocabulary";
import type { ReactNode } from "react";
import type { PlanFrame } from "../plan/frame.ts";
import { chosenMark } from "../together/mark-words.ts";

/** What the client chose, with their words and their reason if they gave one; or that the choice is still theirs. */
export function Outcome({ proposal, frame }: { proposal: ProposalView; frame: PlanFrame }) {
  const { t, people, writing } = frame;
  const { state, decisionWords, reasonWords, laterOn } = proposal;
  // What somebody chose in the place of the client is in that person's name and colour.
  const chosen = frame.chosenForClient.find(({ itemId }) => itemId === proposal.id);
  const client = people.own ? t("shared.you") : people.clientName;
  if (state === "waiting") return <NotYet>{t("portalProposal.nameChooses", { name: people.clientName })}</NotYet>;
  if (state === "withdrawn") return <NotYet>{t("portalProposal.withdrawn")}</NotYet>;
  const said = [decisionWords, reasonWords].filter((words) => words !== null);
  return (
    <VoiceField voice={chosen ? people.voiceOf(chosen.personId) : "client"} bleed className="purpose">
      <p className="label">{t("portalProposal.choice")}</p>
      <p className="ask-words">{t("portalProposal.chose", { name: chosen?.name ?? client, decision: t(`shared.decisions.${state}`) })}</p>
      {chosen ? <p>{chosenMark(proposal.id, frame)}</p> : null}
      {said.map((words) => (
        <p key={words} className="written">
          ‘{words}’
        </p>
      ))}
      {laterOn ? <p>{t("portalProposal.laterOn", { day: formatWeekday(laterOn, writing) })}</p> : null}
    </VoiceField>
  );
}

function NotYet({ children }: { children: ReactNode }) {
  return (
    <div className="flat">
      <p>{children}</p>
    </div>
  );
}

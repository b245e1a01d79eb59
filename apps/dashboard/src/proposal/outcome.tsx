"use client";

import { VoiceField } from "@naast/ui";
import type { ProposalView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { voiceOf } from "../words/people.ts";

/** What the client chose, with their words and their reason if they gave one. */
export function Outcome({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations("portalProposal");
  const steer = useTranslations("planTogether.delegation");
  const decisions = useTranslations("shared.decisions");
  const { client, people, plan, time } = usePlan();
  const { state, decisionWords, reasonWords, laterOn } = proposal;
  // What somebody chose in the place of the client is in that person's name and colour.
  const chosen = plan.chosenForClient.find(({ itemId }) => itemId === proposal.id);
  if (state === "waiting") return null;
  if (state === "withdrawn") return <p>{t("withdrawn")}</p>;
  const said = [decisionWords, reasonWords].filter((words) => words !== null);
  const voice = chosen ? voiceOf(people(chosen.personId)?.relation ?? "other") : "client";
  return (
    <VoiceField voice={voice} className="propose-purpose">
      <p className="propose-purpose-words">{t("chose", { name: chosen?.name ?? client, decision: decisions(state) })}</p>
      {chosen ? <p>{steer("choseFor", { name: chosen.name, client })}</p> : null}
      {said.map((words) => (
        <p key={words}>‘{words}’</p>
      ))}
      {laterOn ? <p>{t("laterOn", { day: time.day(laterOn) })}</p> : null}
    </VoiceField>
  );
}

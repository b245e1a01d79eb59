"use client";

import { Fold, Icon, type IconName, initialsOf, Panel, PersonList, PersonRow } from "@naast/ui";
import type { PersonId, ProposalPage, ProposalResponseView, ResponseKind } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { usePersonWords } from "../plan/person-words.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useRecordedFor } from "../together/mark-words.ts";
import { voiceOf } from "../words/people.ts";

const icons: Readonly<Record<ResponseKind, IconName>> = {
  good: "smile",
  goodBut: "message-circle",
  notSure: "circle-help",
  worried: "cloud",
  talkFirst: "messages-square",
};

/** What everybody says, by name; and who said nothing yet. Nothing is counted, and nothing is put in an order of kinds. */
export function Responses({ talk: { proposal, responses, silent, hidden } }: { talk: ProposalPage }) {
  const { plan } = usePlan();
  const markOf = useRecordedFor();
  const recorded = plan.recorded.filter(({ aboutId }) => aboutId === proposal.id);
  const t = useTranslations("proposal");
  const isQuiet = responses.length === 0 && silent.length === 0;
  return (
    <Panel id="said" title={t("said")}>
      {hidden ? <p className="note">{t("hidden")}</p> : null}
      {isQuiet && !hidden ? <p className="note">{t("nobodySaid")}</p> : null}
      <PersonList id="said-list">
        {responses.map((response) => (
          <Said key={response.id} response={response} mark={markOf(response.personId, recorded)} />
        ))}
        {silent.map((personId) => (
          <Person key={personId} personId={personId}>
            <p className="said-kind">
              <Icon name="circle-dashed" large /> {t("silent")}
            </p>
          </Person>
        ))}
      </PersonList>
    </Panel>
  );
}

function Person({ personId, children }: { personId: PersonId; children: ReactNode }) {
  const { people } = usePlan();
  const { nameOf, roleOf } = usePersonWords();
  const person = people(personId);
  return (
    <PersonRow
      kind={voiceOf(person?.relation ?? "other")}
      initials={initialsOf(person?.name ?? "")}
      name={nameOf(personId)}
      role={roleOf(person)}
    >
      {children}
    </PersonRow>
  );
}

function Said({ response: { personId, kind, words, earlier }, mark }: { response: ProposalResponseView; mark: string | null }) {
  const t = useTranslations("proposal");
  const { time } = usePlan();
  return (
    <Person personId={personId}>
      <p className="said-kind">
        <Icon name={icons[kind]} large /> {t(`responses.${kind}`)}
      </p>
      {mark ? <p className="note">{mark}</p> : null}
      {words ? <p className="said-words">‘{words}’</p> : null}
      {earlier.length > 0 ? (
        <Fold title={t("earlier")}>
          {earlier.map((one) => (
            <div key={one.at}>
              <p className="note">{t("earlierOn", { day: time.since(one.at), kind: t(`responses.${one.kind}`) })}</p>
              {one.words ? <p className="said-words">‘{one.words}’</p> : null}
            </div>
          ))}
        </Fold>
      ) : null}
    </Person>
  );
}

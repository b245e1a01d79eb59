"use client";

import { formatDate, isoDayOf } from "@naast/text/format";
import { initialsOf, Panel, PersonList, PersonRow } from "@naast/ui";
import type { ParticipantView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePersonWords } from "../plan/person-words.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useLanguage } from "../words/use-language.ts";
import { SafetyEnding, useEndings } from "./safety-ending.tsx";
import { SafetyHistory } from "./safety-history.tsx";

/** Who takes part in the plan, as an equal list. */
export function Participants() {
  const t = useTranslations("network");
  const states = useTranslations("shared.memberStates");
  const { plan, may } = usePlan();
  const endings = useEndings();
  const askedAbout = (personId: ParticipantView["personId"]) => endings.find((one) => one.personId === personId && one.answer === null);
  const { nameOf, roleOf } = usePersonWords();
  const shared = useTranslations("shared");
  const language = useLanguage();
  const restWords = ({ words, until }: NonNullable<ParticipantView["pause"]>) => {
    const day = until ? shared("backAround", { day: formatDate(until, { language, today: isoDayOf(plan.readAt) }) }) : null;
    return [words ? `‘${words}’` : null, day].filter((one) => one !== null).join(" · ");
  };
  const others = plan.people.filter(({ relation, takesPart }) => relation !== "client" && takesPart);
  return (
    <>
      {others.length === 0 ? null : (
        <Panel id="participants" title={t("takePartOf")}>
          <PersonList id="participants-list">
            {others.map((person) => (
              <PersonRow
                key={person.personId}
                kind={person.takesPart ? (person.relation === "worker" ? "worker" : "network") : "open"}
                initials={initialsOf(person.name)}
                name={nameOf(person.personId)}
                role={roleOf(person)}
              >
                <p className="note">{states(person.state)}</p>
                {person.pause ? <p>{restWords(person.pause)}</p> : null}
                {person.relation !== "worker" && may("member.askEnding") ? (
                  <SafetyEnding person={person} asked={askedAbout(person.personId)} />
                ) : null}
              </PersonRow>
            ))}
          </PersonList>
        </Panel>
      )}
      <SafetyHistory endings={endings} />
    </>
  );
}

"use client";

import { initialsOf, Panel, PersonList, PersonRow } from "@naast/ui";
import { useTranslations } from "next-intl";
import { usePersonWords } from "../plan/person-words.ts";
import { usePlan } from "../plan/use-plan.tsx";

/** Who takes part in the plan, as an equal list. */
export function Participants() {
  const t = useTranslations("network");
  const states = useTranslations("shared.memberStates");
  const { plan } = usePlan();
  const { nameOf, roleOf } = usePersonWords();
  const others = plan.people.filter(({ relation, state, takesPart }) => relation !== "client" && (takesPart));
  if (others.length === 0) return null;
  return (
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
          </PersonRow>
        ))}
      </PersonList>
    </Panel>
  );
}

"use client";

import { Half, initialsOf, Press, PurposeBanner, StandingPeople } from "@naast/ui";
import type { ParticipantView, PersonId, PurposeAnswer, PurposeView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { voiceOf } from "../words/people.ts";
import { useStandingWords } from "./standing-words.ts";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";

/** Why the plan is there, in the client's words, and who stands behind it. */
export function Purpose() {
  const t = useTranslations("dashboard.plan");
  const { plan, client, may } = usePlan();
  const { purpose } = plan;
  if (!purpose) return <PurposeBanner id="purpose" label={t("purposeLabel", { client })} words={t("noPurpose", { client })} />;
  const wasOther = purpose.before !== null && purpose.before !== purpose.words;
  const isAsked = purpose.yourAnswer === null && may("purpose.answer");
  return (
    <PurposeBanner
      id="purpose"
      label={t("purposeLabel", { client })}
      words={purpose.words}
      standing={wasOther ? t("purposeBefore", { words: purpose.before ?? "" }) : undefined}
      people={<Standing purpose={purpose} />}
    >
      {isAsked || purpose.yourAnswer === "notYet" ? <Answer purpose={purpose} isAsked={isAsked} /> : null}
    </PurposeBanner>
  );
}

function Answer({ purpose, isAsked }: { purpose: PurposeView; isAsked: boolean }) {
  const t = useTranslations("dashboard.plan");
  const answers = useTranslations("shared.purposeAnswers");
  const { clientId, plan } = usePlan();
  const reader = plan.reader.personId;
  const change = useChange<{ answer: PurposeAnswer }>({
    words: t("answeredPurpose"),
    expect: (now, { answer }) => ({ ...now, purpose: now.purpose && withAnswer(now.purpose, reader, answer) }),
  });
  const { mutate } = useMutation(useTRPC().plan.answerPurpose.mutationOptions(change));
  const answer = (chosen: PurposeAnswer) => mutate({ clientId, purposeId: purpose.id, answer: chosen });
  return (
    <div className="actions">
      <Press type="button" variant="main" onClick={() => answer("agrees")}>
        {answers("agrees")}
      </Press>
      {isAsked ? (
        <Press type="button" onClick={() => answer("notYet")}>
          {answers("notYet")}
        </Press>
      ) : null}
    </div>
  );
}

function withAnswer(purpose: PurposeView, reader: PersonId, answer: PurposeAnswer): PurposeView {
  const others = (people: readonly PersonId[]) => people.filter((personId) => personId !== reader);
  const agreed = answer === "agrees";
  return {
    ...purpose,
    yourAnswer: answer,
    agreedBy: agreed ? [...others(purpose.agreedBy), reader] : others(purpose.agreedBy),
    openFor: agreed ? others(purpose.openFor) : [...others(purpose.openFor), reader],
  };
}

function Standing({ purpose }: { purpose: PurposeView }) {
  const { people } = usePlan();
  const words = useStandingWords();
  const known = (ids: readonly PersonId[]) =>
    ids.map((id) => people(id)).filter((person): person is ParticipantView => person !== undefined);
  const agreed = known(purpose.agreedBy);
  const open = known(purpose.openFor);
  if (agreed.length + open.length === 0) return null;
  return (
    <StandingPeople words={words({ agreed, open })}>
      {agreed.map((person) => (
        <Half key={person.personId} kind={voiceOf(person.relation)} initials={initialsOf(person.name)} />
      ))}
      {open.map((person) => (
        <Half key={person.personId} kind={person.relation === "worker" ? "open-worker" : "open"} initials={initialsOf(person.name)} />
      ))}
    </StandingPeople>
  );
}

"use client";

import { Fold, Pair, Panel, Press } from "@naast/ui";
import { type AgreementView, agreementCarried, newAgreement } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LineField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { besideOf } from "../words/people.ts";
import { PresentSelect } from "./present-select.tsx";
import { useTalk, useTalkChange } from "./use-talk.tsx";

/** Who does what. A name is a question until that person says yes themselves, on their own device. */
export function Agreements() {
  const t = useTranslations("talk");
  const { talk, may, running } = useTalk();
  return (
    <Panel id="agreements" title={t("agreements")}>
      {talk.agreements.length === 0 ? <p className="soft">{t("noAgreements")}</p> : null}
      <ul className="shared-voices">
        {talk.agreements.map((agreement) => (
          <li key={agreement.id} className="shared-agreement">
            <AgreementWords agreement={agreement} />
            <OwnAnswer agreement={agreement} />
            <Propose agreement={agreement} />
          </li>
        ))}
      </ul>
      {running && may("agreement.make") ? <AgreementWriter /> : null}
    </Panel>
  );
}

const pairs = { yes: "accepted", no: "open", waiting: "request" } as const;

function AgreementWords({ agreement }: { agreement: AgreementView }) {
  const t = useTranslations("talk");
  const { people, nameOf, time } = useTalk();
  const { ownerId, what, onDay, whenWords, state } = agreement;
  const relation = people(ownerId)?.relation;
  const when = [onDay ? time.day(onDay) : "", whenWords ?? ""].filter(Boolean).join(", ");
  return (
    <div className="shared-voice">
      {relation === "client" ? (
        <Pair state={state === "yes" ? "mine" : "open"} />
      ) : (
        <Pair state={pairs[state]} beside={besideOf(relation)} />
      )}
      <div>
        <b>{what}</b>
        <p className="note">{[t("agreementState", { state, name: nameOf(ownerId) }), when].filter(Boolean).join(" · ")}</p>
      </div>
    </div>
  );
}

function OwnAnswer({ agreement }: { agreement: AgreementView }) {
  const t = useTranslations("talk");
  const { talk, may } = useTalk();
  const { clientId, meetingId, reader } = talk;
  const { mutate } = useMutation(useTRPC().talk.answerAgreement.mutationOptions(useTalkChange()));
  if (agreement.ownerId !== reader.personId || agreement.stepId !== null || agreement.state !== "waiting" || !may("agreement.answer"))
    return null;
  const answer = (said: "yes" | "no") => mutate({ clientId, meetingId, agreementId: agreement.id, answer: said });
  return (
    <div className="actions">
      <Press type="button" onClick={() => answer("yes")}>
        {t("sayYes")}
      </Press>
      <Press type="button" onClick={() => answer("no")}>
        {t("sayNo")}
      </Press>
    </div>
  );
}

/** The client puts it in the plan on their own device; from here it is proposed. */
function Propose({ agreement }: { agreement: AgreementView }) {
  const t = useTranslations("talk");
  const { talk, may } = useTalk();
  const { clientId, meetingId, goals } = talk;
  const { mutateAsync } = useMutation(useTRPC().talk.proposeAgreement.mutationOptions(useTalkChange({ quietly: true })));
  if (agreement.stepId !== null) return <p className="note">{t("inPlan")}</p>;
  if (agreement.proposalId !== null) return <p className="note">{t("proposed")}</p>;
  if (goals.length === 0 || !may("agreement.propose")) return null;
  return (
    <Fold title={t("propose")}>
      <SendForm
        id={`propose-${agreement.id}`}
        label={t("propose")}
        schema={agreementCarried}
        also={{ clientId, meetingId, agreementId: agreement.id }}
        send={mutateAsync}
        submit={t("propose")}
      >
        <SelectField
          name="goalId"
          label={t("underGoal")}
          prompt="goal"
          options={goals.map(({ id, words }) => ({ value: id, label: words }))}
        />
      </SendForm>
    </Fold>
  );
}

function AgreementWriter() {
  const t = useTranslations("talk");
  const { talk } = useTalk();
  const { clientId, meetingId } = talk;
  const [round, setRound] = useState(0);
  const { mutateAsync } = useMutation(useTRPC().talk.agree.mutationOptions(useTalkChange({ quietly: true })));
  return (
    <SendForm
      key={round}
      id={`agreement-${meetingId}`}
      label={t("agreementTitle")}
      schema={newAgreement}
      also={{ clientId, meetingId }}
      send={mutateAsync}
      onSent={() => setRound((before) => before + 1)}
      submit={t("agreementSend")}
    >
      <LineField name="what" label={t("what")} />
      <PresentSelect name="ownerId" label={t("who")} hint={t("agreementHint")} />
      <LineField name="onDay" type="date" label={t("onDay")} hint={t("mayBeEmpty")} />
      <LineField name="whenWords" label={t("whenWords")} hint={t("mayBeEmpty")} />
    </SendForm>
  );
}

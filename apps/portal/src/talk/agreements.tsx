import { formatDay } from "@naast/text";
import { Actions, Fold, Pair, Press, PressLink, Sheet } from "@naast/ui";
import type { AgreementView } from "@naast/vocabulary";
import { Line, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { proposalPath, stepPath } from "../paths.ts";
import { agree, answerAgreement, planAgreement, proposeAgreement, removeAgreement } from "./actions.ts";
import { personOptions } from "./person-options.ts";
import type { TalkFrame } from "./read-talk.ts";

type Part = { agreement: AgreementView; frame: TalkFrame };

/** What is agreed: who, what, when; and whether the one whose name it has said yes. */
export function Agreements({ frame }: { frame: TalkFrame }) {
  const { t, talk } = frame;
  return (
    <Sheet id="agreements" title={t("talk.agreements")}>
      {talk.agreements.length === 0 ? <p className="soft">{t("talk.noAgreements")}</p> : null}
      <ul className="plain-rows">
        {talk.agreements.map((agreement) => (
          <li key={agreement.id} className="agreement" id={`agreement-${agreement.id}`}>
            <AgreementWords agreement={agreement} frame={frame} />
            <Answers agreement={agreement} frame={frame} />
            <IntoPlan agreement={agreement} frame={frame} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

const pairs = { yes: "accepted", no: "open", waiting: "request" } as const;

/** The words and how it stands, for screen and paper. */
export function AgreementWords({ agreement, frame: { t, people, writing } }: Part) {
  const { ownerId, what, onDay, whenWords, state } = agreement;
  const own = people.voiceOf(ownerId) === "client";
  const key = people.isYou(ownerId) ? "talk.agreementYou" : "talk.agreementState";
  const when = [onDay ? formatDay(onDay, writing) : null, whenWords].filter(Boolean).join(", ");
  return (
    <div className="agreement-words">
      {own ? (
        <Pair state={state === "yes" ? "mine" : "open"} />
      ) : (
        <Pair state={pairs[state]} beside={people.voiceOf(ownerId) === "worker" ? "worker" : "network"} />
      )}
      <div>
        <b>{what}</b>
        <p className="note">{[t(key, { state, name: people.nameOf(ownerId) }), when].filter(Boolean).join(" · ")}</p>
      </div>
    </div>
  );
}

function Answers({ agreement, frame: { t, people, clientId, talk, may } }: Part) {
  const { id, ownerId, state, stepId, writtenBy } = agreement;
  if (stepId !== null) return null;
  const fields = { clientId, meetingId: talk.meetingId, agreementId: id };
  const mine = people.isYou(ownerId);
  const answers = mine && may("agreement.answer");
  return (
    <Actions even={answers && state === "waiting"}>
      {answers && state !== "yes" ? (
        <form action={answerAgreement}>
          <HiddenFields fields={{ ...fields, answer: "yes" }} />
          <Press>{t("talk.sayYes")}</Press>
        </form>
      ) : null}
      {answers && state !== "no" ? (
        <form action={answerAgreement}>
          <HiddenFields fields={{ ...fields, answer: "no" }} />
          <Press>{t("talk.sayNo")}</Press>
        </form>
      ) : null}
      {may("agreement.remove") && (people.own || mine || people.isYou(writtenBy)) ? (
        <form action={removeAgreement}>
          <HiddenFields fields={fields} />
          <Press variant="quiet" small>
            {t("talk.removeAgreement")}
          </Press>
        </form>
      ) : null}
    </Actions>
  );
}

/** The client puts it in the plan as a step; others propose it. */
function IntoPlan({ agreement, frame: { t, clientId, talk, may } }: Part) {
  const { id, goalId, stepId, proposalId } = agreement;
  if (goalId !== null && stepId !== null) {
    return (
      <PressLink variant="quiet" small href={stepPath(clientId, { goalId, id: stepId })}>
        {t("talk.inPlan")}
      </PressLink>
    );
  }
  const plans = may("agreement.plan");
  if (proposalId !== null && !plans) {
    return (
      <PressLink variant="quiet" small href={proposalPath(clientId, proposalId)}>
        {t("talk.proposed")}
      </PressLink>
    );
  }
  if (talk.goals.length === 0 || !(plans || may("agreement.propose"))) return null;
  return (
    <Fold title={plans ? t("talk.toPlan") : t("talk.propose")}>
      <Form id={`plan-${id}`} action={plans ? planAgreement : proposeAgreement}>
        <HiddenFields fields={{ clientId, meetingId: talk.meetingId, agreementId: id }} />
        <Pick
          id={`plan-${id}-goalId`}
          name="goalId"
          label={t("talk.underGoal")}
          options={talk.goals.map((goal) => ({ value: goal.id, label: goal.words }))}
        />
        <Press>{plans ? t("talk.toPlan") : t("talk.propose")}</Press>
      </Form>
    </Fold>
  );
}

/** Who does what, and when. One's own name is a yes; another's is a question. */
export function AgreementWriter({ frame, draft }: { frame: TalkFrame; draft: { key: string; words: string } | undefined }) {
  const { t, clientId, talk } = frame;
  return (
    <Sheet id="agree" title={t("talk.agreementTitle")}>
      <Form id="agreement" action={agree} draft={draft}>
        <HiddenFields fields={{ clientId, meetingId: talk.meetingId }} />
        <Line id="agreement-what" name="what" label={t("talk.what")} />
        <Pick
          id="agreement-ownerId"
          name="ownerId"
          label={t("talk.who")}
          hint={t("talk.agreementHint")}
          options={personOptions(frame, talk.presentIds)}
        />
        <Line id="agreement-onDay" name="onDay" type="date" label={t("talk.onDay")} hint={t("talk.mayBeEmpty")} />
        <Line id="agreement-whenWords" name="whenWords" label={t("talk.whenWords")} hint={t("talk.mayBeEmpty")} />
        <Press>{t("talk.agreementSend")}</Press>
      </Form>
    </Sheet>
  );
}

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

function Answers({ agreement, frame }: Part) {
  const { t, people, clientId, talk, may } = frame;
  const { id, ownerId, state, stepId, writtenBy } = agreement;
  if (stepId !== null) return null;
  const fields = { clientId, meetingId: talk.meetingId, agreementId: id };
  const mine = people.isYou(ownerId);
  return (
    <Actions even={mine && state === "waiting"}>
      {mine && may("agreement.answer") ? <OwnAnswer agreement={agreement} frame={frame} /> : null}
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

const answers = [
  { answer: "yes", words: "talk.sayYes" },
  { answer: "no", words: "talk.sayNo" },
] as const;

/** Yes or no of the one whose name it has. */
function OwnAnswer({ agreement: { id, state }, frame: { t, clientId, talk } }: Part) {
  return answers
    .filter(({ answer }) => answer !== state)
    .map(({ answer, words }) => (
      <form key={answer} action={answerAgreement}>
        <HiddenFields fields={{ clientId, meetingId: talk.meetingId, agreementId: id, answer }} />
        <Press>{t(words)}</Press>
      </form>
    ));
}

/** The client puts it in the plan as a step; others propose it. */
function IntoPlan({ agreement, frame }: Part) {
  const { t, clientId, talk, may } = frame;
  const { goalId, stepId, proposalId } = agreement;
  const plans = may("agreement.plan");
  if (goalId !== null && stepId !== null) return <Where href={stepPath(clientId, { goalId, id: stepId })} words={t("talk.inPlan")} />;
  if (proposalId !== null && !plans) return <Where href={proposalPath(clientId, proposalId)} words={t("talk.proposed")} />;
  const able = plans || may("agreement.propose");
  return talk.goals.length > 0 && able ? <ChooseGoal agreement={agreement} frame={frame} /> : null;
}

function Where({ href, words }: { href: string; words: string }) {
  return (
    <PressLink variant="quiet" small href={href}>
      {words}
    </PressLink>
  );
}

function ChooseGoal({ agreement: { id }, frame: { t, clientId, talk, may } }: Part) {
  const plans = may("agreement.plan");
  const words = plans ? t("talk.toPlan") : t("talk.propose");
  return (
    <Fold title={words}>
      <Form id={`plan-${id}`} action={plans ? planAgreement : proposeAgreement}>
        <HiddenFields fields={{ clientId, meetingId: talk.meetingId, agreementId: id }} />
        <Pick
          id={`plan-${id}-goalId`}
          name="goalId"
          label={t("talk.underGoal")}
          options={talk.goals.map((goal) => ({ value: goal.id, label: goal.words }))}
        />
        <Press>{words}</Press>
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

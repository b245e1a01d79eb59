import { Actions, FoldRow, Press, Sheet } from "@naast/ui";
import type { GoalView, PlanView, StepView } from "@naast/vocabulary";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { changeStep, decideOffer, finishStep, offerStep, reopenStep, requestStep, stopStep, withdrawOffer } from "./actions.ts";
import { DoerChoices } from "./doer-choices.tsx";
import { Narrowing } from "./narrowing.tsx";
import { StepFields } from "./step-fields.tsx";

type Props = { view: PlanView; goal: GoalView; step: StepView; frame: PlanFrame; draft: { key: string; words: string } | undefined };

/** Everything else that can be done with a step, one thing per row. */
export function StepChoices(props: Props) {
  const { step, goal, frame } = props;
  if (step.abilities.length === 0) return null;
  return (
    <Sheet id="choices" title={frame.t("portalStep.more")} titleHidden>
      <Presses step={step} frame={frame} />
      {step.abilities.includes("change") ? <Change {...props} /> : null}
      {step.abilities.includes("request") ? <Request {...props} /> : null}
      {step.abilities.includes("narrow") ? <Narrowing goal={goal} step={step} frame={frame} /> : null}
      {step.abilities.includes("stop") ? <Stop step={step} frame={frame} /> : null}
    </Sheet>
  );
}

type Part = Pick<Props, "step" | "frame">;

const idsOf = ({ step, frame }: Part) => ({ clientId: frame.clientId, stepId: step.id });

function Presses({ step, frame }: Part) {
  const { t } = frame;
  const ids = idsOf({ step, frame });
  const answers = step.abilities.includes("answer") || step.abilities.includes("handBack");
  const presses = [
    { ability: "decideOffer", action: decideOffer, fields: { ...ids, answer: "yes" }, words: t("portalStep.offerYes") },
    { ability: "decideOffer", action: decideOffer, fields: { ...ids, answer: "no" }, words: t("portalStep.offerNo") },
    { ability: "finish", action: finishStep, fields: ids, words: t("portalStep.finish") },
    { ability: "offer", action: offerStep, fields: ids, words: t("portalStep.offer") },
    { ability: "withdrawOffer", action: withdrawOffer, fields: ids, words: t("portalStep.withdrawOffer") },
    { ability: "reopen", action: reopenStep, fields: ids, words: t("portalStep.reopen") },
  ] as const;
  // Whoever answers or hands back has "done" in that place already.
  const offered = presses.filter(({ ability }) => step.abilities.includes(ability) && !(answers && ability === "finish"));
  if (offered.length === 0) return null;
  return (
    <Actions>
      {offered.map(({ action, fields, words }) => (
        <form key={words} action={action}>
          <HiddenFields fields={fields} />
          <Press>{words}</Press>
        </form>
      ))}
    </Actions>
  );
}

function Change({ step, frame, draft }: Props) {
  const { t } = frame;
  return (
    <FoldRow title={t("portalStep.changeTitle")} label={t("portalForm.change")}>
      <Form id="change" action={changeStep} draft={draft}>
        <HiddenFields fields={{ ...idsOf({ step, frame }), version: step.version }} />
        <StepFields t={t} step={step} />
        <Press variant="main" wide>
          {t("portalForm.save")}
        </Press>
      </Form>
    </FoldRow>
  );
}

function Request({ view, step, frame }: Props) {
  const { t } = frame;
  return (
    <FoldRow title={t("portalStep.who")} label={t("portalForm.change")}>
      <Form id="request" action={requestStep}>
        <HiddenFields fields={idsOf({ step, frame })} />
        <DoerChoices view={view} frame={frame} selected={step.doerId ?? ""} />
        <Press variant="main" wide>
          {t("portalForm.save")}
        </Press>
      </Form>
    </FoldRow>
  );
}

function Stop({ step, frame }: Part) {
  const { t } = frame;
  return (
    <FoldRow title={t("portalStep.stop")} label={t("portalForm.open")}>
      <form action={stopStep} className="form">
        <HiddenFields fields={idsOf({ step, frame })} />
        <p>{t("portalStep.stopMeans")}</p>
        <Press wide>{t("portalStep.stopNow")}</Press>
      </form>
    </FoldRow>
  );
}

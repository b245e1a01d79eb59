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
export function StepChoices({ view, goal, step, frame, draft }: Props) {
  const { t, clientId } = frame;
  const may = (ability: StepView["abilities"][number]) => step.abilities.includes(ability);
  const ids = { clientId, stepId: step.id };
  const isDoer = may("handBack") || may("answer");
  if (step.abilities.length === 0) return null;
  return (
    <Sheet id="choices" title={t("portalStep.more")} titleHidden>
      <Actions>
        {may("decideOffer") ? <Button action={decideOffer} fields={{ ...ids, answer: "yes" }} words={t("portalStep.offerYes")} /> : null}
        {may("decideOffer") ? <Button action={decideOffer} fields={{ ...ids, answer: "no" }} words={t("portalStep.offerNo")} /> : null}
        {may("finish") && !isDoer ? <Button action={finishStep} fields={ids} words={t("portalStep.finish")} /> : null}
        {may("offer") ? <Button action={offerStep} fields={ids} words={t("portalStep.offer")} /> : null}
        {may("withdrawOffer") ? <Button action={withdrawOffer} fields={ids} words={t("portalStep.withdrawOffer")} /> : null}
        {may("reopen") ? <Button action={reopenStep} fields={ids} words={t("portalStep.reopen")} /> : null}
      </Actions>
      {may("change") ? (
        <FoldRow title={t("portalStep.changeTitle")} label={t("portalForm.change")}>
          <Form id="change" action={changeStep} draft={draft}>
            <HiddenFields fields={{ ...ids, version: step.version }} />
            <StepFields t={t} step={step} />
            <Press variant="main" wide>
              {t("portalForm.save")}
            </Press>
          </Form>
        </FoldRow>
      ) : null}
      {may("request") ? (
        <FoldRow title={t("portalStep.who")} label={t("portalForm.change")}>
          <Form id="request" action={requestStep}>
            <HiddenFields fields={ids} />
            <DoerChoices view={view} frame={frame} selected={step.doerId ?? ""} />
            <Press variant="main" wide>
              {t("portalForm.save")}
            </Press>
          </Form>
        </FoldRow>
      ) : null}
      {may("narrow") ? <Narrowing goal={goal} step={step} frame={frame} /> : null}
      {may("stop") ? (
        <FoldRow title={t("portalStep.stop")} label={t("portalForm.open")}>
          <form action={stopStep} className="form">
            <HiddenFields fields={ids} />
            <p>{t("portalStep.stopMeans")}</p>
            <Press wide>{t("portalStep.stopNow")}</Press>
          </form>
        </FoldRow>
      ) : null}
    </Sheet>
  );
}

type ButtonProps = { action: (form: FormData) => Promise<void>; fields: Readonly<Record<string, string>>; words: string };

function Button({ action, fields, words }: ButtonProps) {
  return (
    <form action={action}>
      <HiddenFields fields={fields} />
      <Press>{words}</Press>
    </form>
  );
}

import { Press, PressLink } from "@naast/ui";
import type { StepView } from "@naast/vocabulary";
import type { ReactNode } from "react";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { stepPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { answerStep, decideOffer, finishStep, offerStep } from "./actions.ts";

type Props = {
  step: StepView;
  frame: PlanFrame;
  /** Also what waits for nobody's answer: a list of a whole plan is calmer without. */
  everything?: boolean | undefined;
};

/** What the reader can do with a step right in the list: answer, choose, finish, offer. The rest is on the step's own page. */
export function StepActions({ step, frame, everything }: Props) {
  const { t, clientId } = frame;
  const may = (ability: StepView["abilities"][number]) => step.abilities.includes(ability);
  const ids = { clientId, stepId: step.id };
  if (may("answer")) {
    return (
      <>
        <StepPress action={answerStep} fields={{ ...ids, answer: "yes" }}>
          {t("portalStep.yes")}
        </StepPress>
        <PressLink small href={`${stepPath(clientId, step)}#no`}>
          {t("portalStep.no")}
        </PressLink>
      </>
    );
  }
  if (may("decideOffer")) {
    return (
      <>
        <StepPress action={decideOffer} fields={{ ...ids, answer: "yes" }}>
          {t("portalStep.offerYes")}
        </StepPress>
        <StepPress action={decideOffer} fields={{ ...ids, answer: "no" }}>
          {t("portalStep.offerNo")}
        </StepPress>
      </>
    );
  }
  if (may("finish") && everything) {
    return (
      <StepPress action={finishStep} fields={ids}>
        {t("portalStep.finish")}
      </StepPress>
    );
  }
  if (may("offer") && step.state === "open") {
    return (
      <StepPress action={offerStep} fields={ids}>
        {t("portalStep.offer")}
      </StepPress>
    );
  }
  return null;
}

/** Whether the step waits for the reader, or could: then there is something to press. */
export function asksReader({ abilities }: StepView): boolean {
  return (["answer", "decideOffer", "offer"] as const).some((ability) => abilities.includes(ability));
}

type StepPressProps = { action: (form: FormData) => Promise<void>; fields: Readonly<Record<string, string>>; children: ReactNode };

/** A button that is a form of its own. */
export function StepPress({ action, fields, children }: StepPressProps) {
  return (
    <form action={action}>
      <HiddenFields fields={fields} />
      <Press small>{children}</Press>
    </form>
  );
}

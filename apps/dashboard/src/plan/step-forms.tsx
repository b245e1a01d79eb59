"use client";

import { type StepView, stepAnswer, stepReturn } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { StepChangeForm } from "./step-change-form.tsx";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";

/** What the reader is writing at a step now. */
export type StepWriting = "decline" | "handBack" | "change" | null;

type FormProps = { step: StepView; onClose: () => void };

export function StepForms({ step, writing, onClose }: FormProps & { writing: StepWriting }) {
  if (writing === "decline") return <DeclineForm step={step} onClose={onClose} />;
  if (writing === "handBack") return <HandBackForm step={step} onClose={onClose} />;
  return writing === "change" ? <StepChangeForm step={step} onClose={onClose} /> : null;
}

/** Saying no takes one press; words are there for who wants them. */
function DeclineForm({ step, onClose }: FormProps) {
  const t = useTranslations("dashboard.step");
  const { clientId } = usePlan();
  const { mutateAsync } = useMutation(useTRPC().plan.answerStep.mutationOptions(useChange({ words: t("youSaidNo"), quietly: true })));
  return (
    <SendForm
      id={`decline-${step.id}`}
      label={t("no")}
      schema={stepAnswer}
      also={{ clientId, stepId: step.id, answer: "no" }}
      send={mutateAsync}
      onSent={onClose}
      submit={t("no")}
      onCancel={onClose}
    >
      <WordsField takesFocus name="words" label={t("wordsIfYouWant")} hint={t("noReasonNeeded")} />
    </SendForm>
  );
}

function HandBackForm({ step, onClose }: FormProps) {
  const t = useTranslations("dashboard.step");
  const { clientId } = usePlan();
  const { mutateAsync } = useMutation(useTRPC().plan.handBackStep.mutationOptions(useChange({ words: t("handedBack"), quietly: true })));
  return (
    <SendForm
      id={`hand-back-${step.id}`}
      label={t("handBack")}
      schema={stepReturn}
      also={{ clientId, stepId: step.id }}
      send={mutateAsync}
      onSent={onClose}
      submit={t("handBack")}
      onCancel={onClose}
    >
      <WordsField takesFocus name="words" label={t("wordsIfYouWant")} hint={t("noReasonNeeded")} />
    </SendForm>
  );
}

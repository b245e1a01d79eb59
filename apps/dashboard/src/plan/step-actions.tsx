"use client";

import { Press } from "@naast/ui";
import type { PlanView, StepView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { MoreMenu } from "../shell/more-menu.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { changeStep } from "./expected.ts";
import type { StepWriting } from "./step-forms.tsx";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";

type StepActionsProps = { step: StepView; onWrite: (writing: StepWriting) => void };

/** What this reader can do with a step now. Two answers of equal size; otherwise one press, and the rest behind "Meer". */
export function StepActions({ step, onWrite }: StepActionsProps) {
  const t = useTranslations("dashboard.step");
  if (step.abilities.includes("answer")) return <Answers step={step} onDecline={() => onWrite("decline")} />;
  if (step.abilities.includes("offer")) return <Offer step={step} />;
  const more = [
    { id: "change", words: t("change"), shown: step.abilities.includes("change"), onPress: () => onWrite("change") },
    { id: "handBack", words: t("handBack"), shown: step.abilities.includes("handBack"), onPress: () => onWrite("handBack") },
  ].filter(({ shown }) => shown);
  return (
    <>
      {step.abilities.includes("finish") ? <Finish step={step} /> : null}
      {step.abilities.includes("withdrawOffer") ? <WithdrawOffer step={step} /> : null}
      {more.length > 0 ? <MoreMenu words={t("more")} label={t("moreWith", { step: step.what })} items={more} /> : null}
    </>
  );
}

function Answers({ step, onDecline }: { step: StepView; onDecline: () => void }) {
  const t = useTranslations("dashboard.step");
  const { clientId } = usePlan();
  const change = useChange({ words: t("youSaidYes"), expect: becomes(step, "accepted") });
  const { mutate } = useMutation(useTRPC().plan.answerStep.mutationOptions(change));
  return (
    <>
      <Press type="button" variant="main" onClick={() => mutate({ clientId, stepId: step.id, answer: "yes" })}>
        {t("yes")}
      </Press>
      <Press type="button" onClick={onDecline}>
        {t("no")}
      </Press>
    </>
  );
}

function Offer({ step }: { step: StepView }) {
  const t = useTranslations("dashboard.step");
  const { clientId, client } = usePlan();
  const { mutate } = useMutation(useTRPC().plan.offerStep.mutationOptions(useChange({ words: t("offered", { client }) })));
  return (
    <Press type="button" small onClick={() => mutate({ clientId, stepId: step.id })}>
      {t("offer")}
    </Press>
  );
}

function Finish({ step }: { step: StepView }) {
  const t = useTranslations("dashboard.step");
  const { clientId, client } = usePlan();
  const change = useChange({ words: t("finished", { client }), expect: becomes(step, "done") });
  const { mutate } = useMutation(useTRPC().plan.finishStep.mutationOptions(change));
  return (
    <Press type="button" small icon="check" onClick={() => mutate({ clientId, stepId: step.id })}>
      {t("finish")}
    </Press>
  );
}

function WithdrawOffer({ step }: { step: StepView }) {
  const t = useTranslations("dashboard.step");
  const { clientId } = usePlan();
  const { mutate } = useMutation(useTRPC().plan.withdrawOffer.mutationOptions(useChange({ words: t("offerWithdrawn") })));
  return (
    <Press type="button" small onClick={() => mutate({ clientId, stepId: step.id })}>
      {t("withdrawOffer")}
    </Press>
  );
}

/** Shown at once, since only the reader can do this: the step as it will be, without anything left to press. */
function becomes(step: StepView, state: "accepted" | "done"): (plan: PlanView) => PlanView {
  return (plan) =>
    changeStep(plan, { ...step, state, abilities: [], changedBy: plan.reader.personId, doneAt: state === "done" ? plan.readAt : null });
}

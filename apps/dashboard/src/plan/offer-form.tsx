"use client";

import { type GoalView, newOffer } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";

/** "I can do this": a step that the reader offers, and that waits for the client. */
export function OfferForm({ goal, onClose }: { goal: GoalView; onClose: () => void }) {
  const t = useTranslations("dashboard.goal");
  const step = useTranslations("dashboard.step");
  const { clientId, client } = usePlan();
  const { mutateAsync } = useMutation(
    useTRPC().plan.offerStep.mutationOptions(useChange({ words: step("offered", { client }), quietly: true })),
  );
  return (
    <SendForm
      id={`offer-${goal.id}`}
      label={t("offer")}
      schema={newOffer}
      also={{ clientId, goalId: goal.id }}
      send={mutateAsync}
      onSent={onClose}
      submit={t("sendOffer")}
      onCancel={onClose}
    >
      <LineField takesFocus name="what" label={t("offerLabel")} hint={t("offerHint", { client })} />
      <LineField name="onDay" type="date" label={step("onDay")} />
      <LineField name="whenWords" label={step("whenWords")} hint={step("whenHint")} />
    </SendForm>
  );
}

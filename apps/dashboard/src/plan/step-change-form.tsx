"use client";

import { type StepChange, type StepView, stepChange } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";
import { LineField } from "../form/fields.tsx";
import { ReadAt } from "../form/read-at.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { TwoTextsChoice } from "./two-texts-choice.tsx";
import { useChange } from "./use-change.ts";
import { useCollision } from "./use-collision.ts";
import { usePlan } from "./use-plan.tsx";

const typedStepChange = stepChange.extend({ version: z.coerce.number().int().positive() });

/** Other words or another day for a step of one's own. When the client changed it meanwhile, both texts are shown. */
export function StepChangeForm({ step, onClose }: { step: StepView; onClose: () => void }) {
  const t = useTranslations("dashboard.step");
  const { clientId } = usePlan();
  const { mutateAsync } = useMutation(useTRPC().plan.changeStep.mutationOptions(useChange({ words: t("changed"), quietly: true })));
  const { collision, send, settle } = useCollision<StepChange>({ send: mutateAsync, onSettled: onClose });
  if (collision) {
    return (
      <TwoTextsChoice
        id={`step-${step.id}`}
        texts={collision.texts}
        onKeepMine={() => settle({ ...collision.input, version: collision.texts.version })}
        onKeepTheirs={onClose}
        onMerge={(what) => settle({ ...collision.input, what, version: collision.texts.version })}
      />
    );
  }
  return (
    <SendForm
      id={`change-${step.id}`}
      label={t("change")}
      schema={typedStepChange}
      also={{ clientId, stepId: step.id }}
      send={send}
      submit={t("keep")}
      onCancel={onClose}
    >
      <ReadAt version={step.version} />
      <LineField takesFocus name="what" label={t("what")} initial={step.what} />
      <LineField name="onDay" type="date" label={t("onDay")} initial={step.onDay ?? ""} />
      <LineField name="whenWords" label={t("whenWords")} hint={t("whenHint")} initial={step.whenWords ?? ""} />
    </SendForm>
  );
}

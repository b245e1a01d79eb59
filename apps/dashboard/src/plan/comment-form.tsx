"use client";

import { type GoalView, newComment } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";

/** A few words under a goal, for everybody who sees the goal. */
export function CommentForm({ goal, onClose }: { goal: GoalView; onClose: () => void }) {
  const t = useTranslations("dashboard.goal");
  const { clientId } = usePlan();
  const { mutateAsync } = useMutation(useTRPC().plan.addComment.mutationOptions(useChange({ words: t("commented"), quietly: true })));
  return (
    <SendForm
      id={`comment-${goal.id}`}
      label={t("comment")}
      schema={newComment}
      also={{ clientId, goalId: goal.id }}
      send={mutateAsync}
      onSent={onClose}
      submit={t("sayIt")}
      onCancel={onClose}
    >
      <WordsField takesFocus name="words" label={t("commentLabel")} hint={t("seenByGoal")} />
    </SendForm>
  );
}

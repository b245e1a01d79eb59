"use client";

import { Press } from "@naast/ui";
import { type GoalView, type OwnViewView, type OwnViewWords, ownViewWords } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";
import { WordsField } from "../form/fields.tsx";
import { ReadAt } from "../form/read-at.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { TwoTextsChoice } from "./two-texts-choice.tsx";
import { useChange } from "./use-change.ts";
import { useCollision } from "./use-collision.ts";
import { usePlan } from "./use-plan.tsx";

const typedOwnView = ownViewWords.extend({
  version: z.union([z.literal("").transform(() => null), z.coerce.number().int().positive()]),
});

/** The reader's own look at a goal: beside the client's words, never over them. */
export function OwnViewForm({ goal, onClose }: { goal: GoalView; onClose: () => void }) {
  const t = useTranslations("dashboard.goal");
  const { clientId, client, isReader } = usePlan();
  const mine = goal.ownViews.find(({ personId }) => isReader(personId));
  const { mutateAsync } = useMutation(
    useTRPC().plan.writeOwnView.mutationOptions(useChange({ words: t("viewWritten", { client }), quietly: true })),
  );
  const { collision, send, settle } = useCollision<OwnViewWords>({ send: mutateAsync, onSettled: onClose });
  if (collision) {
    const { input, texts } = collision;
    return (
      <TwoTextsChoice
        id={`view-${goal.id}`}
        texts={texts}
        onKeepMine={() => settle({ ...input, version: texts.version })}
        onKeepTheirs={onClose}
        onMerge={(words) => settle({ ...input, words, version: texts.version })}
      />
    );
  }
  return (
    <>
      <SendForm
        id={`view-${goal.id}`}
        label={t("writeView")}
        schema={typedOwnView}
        also={{ clientId, goalId: goal.id }}
        send={send}
        submit={t("keepView")}
        onCancel={onClose}
      >
        <ReadAt version={mine?.version ?? null} />
        <WordsField takesFocus name="words" label={t("viewLabel")} hint={t("viewHint", { client })} initial={mine?.words} />
      </SendForm>
      {mine ? <RemoveView view={mine} onRemoved={onClose} /> : null}
    </>
  );
}

function RemoveView({ view, onRemoved }: { view: OwnViewView; onRemoved: () => void }) {
  const t = useTranslations("dashboard.goal");
  const { clientId } = usePlan();
  const { mutate } = useMutation(useTRPC().plan.removeOwnView.mutationOptions(useChange({ words: t("viewRemoved") })));
  const remove = () => {
    mutate({ clientId, ownViewId: view.id });
    onRemoved();
  };
  return (
    <Press type="button" variant="quiet" onClick={remove}>
      {t("removeView")}
    </Press>
  );
}

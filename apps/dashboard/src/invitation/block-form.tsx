"use client";

import { type Id, invitationBlock } from "@naast/vocabulary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFailureWords } from "../form/failure-words.ts";
import { WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { usePlan } from "../plan/use-plan.tsx";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";

type Props = { invitationId: Id<"Invitation">; words: string; onSent?: () => void };

/** Stops an invitation for safety, at once. The worker says why; the client reads it, and may ask again (decision 0016). */
export function BlockForm({ invitationId, words, onSent }: Props) {
  const t = useTranslations("dashboard.invite");
  const { clientId, client } = usePlan();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  const { mutateAsync } = useMutation(
    trpc.invitation.block.mutationOptions({
      onSuccess: () => bar.say(t("blocked", { client })),
      onError: (error) => bar.say(failureWords(error)),
      onSettled: () => queryClient.invalidateQueries(trpc.invitation.pathFilter()),
    }),
  );
  return (
    <SendForm
      id={`block-${invitationId}`}
      label={words}
      schema={invitationBlock}
      also={{ clientId, invitationId }}
      send={mutateAsync}
      onSent={onSent}
      submit={words}
    >
      <WordsField name="words" label={t("blockWhy")} hint={t("blockHint", { client })} />
    </SendForm>
  );
}

/** The same below something that goes on: folded, as it is seldom needed. */
export function FoldedBlock({ invitationId, label }: { invitationId: Id<"Invitation">; label: string }) {
  const t = useTranslations("dashboard.invite");
  const { client } = usePlan();
  const [isStopped, setStopped] = useState(false);
  if (isStopped) return <p className="note">{t("blocked", { client })}</p>;
  return (
    <details className="fold">
      <summary>{t("notSafe", { label })}</summary>
      <BlockForm invitationId={invitationId} words={t("stop", { label })} onSent={() => setStopped(true)} />
    </details>
  );
}

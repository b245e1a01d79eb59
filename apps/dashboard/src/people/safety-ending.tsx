"use client";

import { Press } from "@naast/ui";
import { type MemberEndingView, memberEndingRequest, type ParticipantView } from "@naast/vocabulary";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { usePlan } from "../plan/use-plan.tsx";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** What was asked and decided about taking part, for safety; nothing for who may not read it. */
export function useEndings(): readonly MemberEndingView[] {
  const { clientId, may } = usePlan();
  const { data = [] } = useQuery({ ...useTRPC().membership.endings.queryOptions({ clientId }), enabled: may("member.readEndings") });
  return data;
}

/** To ask that somebody's taking part ends because it is not safe. It needs a reason, and a second pair of eyes. */
export function SafetyEnding({ person: { personId, name }, asked }: { person: ParticipantView; asked: MemberEndingView | undefined }) {
  const t = useTranslations("dashboard.safety");
  const { clientId, client } = usePlan();
  const [isOpen, setOpen] = useState(false);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const { mutateAsync } = useMutation(
    trpc.membership.askEnding.mutationOptions({
      onSuccess: () => bar.say(t("asked")),
      onSettled: () => queryClient.invalidateQueries(trpc.membership.endings.queryFilter({ clientId })),
    }),
  );
  if (asked) return <p className="note">{t("waits", { worker: asked.askedByName })}</p>;
  if (!isOpen) {
    return (
      <div className="actions">
        <Press small type="button" onClick={() => setOpen(true)}>
          {t("open", { name })}
        </Press>
      </div>
    );
  }
  return (
    <SendForm
      id={`safety-${personId}`}
      label={t("open", { name })}
      schema={memberEndingRequest}
      also={{ clientId, personId }}
      send={mutateAsync}
      onSent={() => setOpen(false)}
      submit={t("ask")}
      onCancel={() => setOpen(false)}
    >
      <p>{t("means", { name, client })}</p>
      <WordsField takesFocus name="reason" label={t("reason")} hint={t("reasonHint", { client })} />
    </SendForm>
  );
}

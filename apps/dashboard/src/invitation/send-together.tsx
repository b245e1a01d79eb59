"use client";

import { Press } from "@naast/ui";
import type { InvitationView } from "@naast/vocabulary";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFailureWords } from "../form/failure-words.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { AskedWords } from "./asked-words.tsx";

/** What the other will read, and the press that sends it; of a letter the code, this once. */
export function SendTogether({ invitation: { id, label, needs, hasSecondWord } }: { invitation: InvitationView }) {
  const t = useTranslations("dashboard.invite");
  const portal = useTranslations("portalInvite");
  const { clientId, client } = usePlan();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  const [code, setCode] = useState<string | null>(null);
  const { data: preview } = useQuery(trpc.invitation.preview.queryOptions({ clientId, invitationId: id }));
  const { mutate, isPending } = useMutation(
    trpc.invitation.send.mutationOptions({
      // The code stays on this page and in no memory behind it.
      gcTime: 0,
      onSuccess: (sent) => {
        if (sent.code !== null) setCode(sent.code);
        else {
          bar.say(t("sent"));
          void queryClient.invalidateQueries(trpc.invitation.list.queryFilter({ clientId }));
        }
      },
      onError: (error) => bar.say(failureWords(error)),
    }),
  );
  if (!preview) return null;
  return (
    <section className="stack" aria-label={label}>
      <h3>{label}</h3>
      <AskedWords preview={preview} />
      {hasSecondWord ? <p className="note">{portal("letter.second")}</p> : null}
      {code ? (
        <p role="status">
          {t("code")} <b>{code}</b>
        </p>
      ) : needs ? (
        <p className="note">{portal(`needs.${needs}`)}</p>
      ) : (
        <Press type="button" onClick={() => (isPending ? undefined : mutate({ clientId, invitationId: id, preview: "seen" }))}>
          {t("sendTogether", { client })}
        </Press>
      )}
    </section>
  );
}

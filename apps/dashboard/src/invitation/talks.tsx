"use client";

import { Panel, Press } from "@naast/ui";
import type { NominationsView } from "@naast/vocabulary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useFailureWords } from "../form/failure-words.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { BlockForm } from "./block-form.tsx";

type Talk = NominationsView["talks"][number];

/** Talks that the client says they had with this worker, about asking somebody with whom it is not safe. Four eyes. */
export function Talks({ talks }: { talks: readonly Talk[] }) {
  return talks.map((talk) => <TalkPanel key={talk.id} talk={talk} />);
}

function TalkPanel({ talk: { id, label, invitationId } }: { talk: Talk }) {
  const t = useTranslations("dashboard.invite");
  const { clientId, client } = usePlan();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  const again = { onSettled: () => queryClient.invalidateQueries(trpc.invitation.pathFilter()) };
  const confirm = useMutation(
    trpc.invitation.confirmTalk.mutationOptions({
      ...again,
      onSuccess: () => bar.say(t("talkNoted")),
      onError: (error) => bar.say(failureWords(error)),
    }),
  );
  return (
    <Panel id={`talk-${id}`} title={t("talk", { client, label })}>
      <p>{t("talkWords", { client })}</p>
      <div className="actions actions-below">
        <Press type="button" variant="main" onClick={() => (confirm.isPending ? undefined : confirm.mutate({ clientId, talkId: id }))}>
          {t("talkYes")}
        </Press>
      </div>
      {invitationId ? <BlockForm invitationId={invitationId} words={t("block", { label })} /> : null}
    </Panel>
  );
}

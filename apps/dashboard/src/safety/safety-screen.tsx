"use client";

import { DeskHead, EmptyState, Panel, Press } from "@naast/ui";
import type { MemberEndingDecision, MemberEndingToDecide } from "@naast/vocabulary";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useFailureWords } from "../form/failure-words.ts";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useMomentWords } from "../words/use-moment-words.ts";

/** What workers asked for somebody's safety, and waits for the second pair of eyes. */
export function SafetyScreen() {
  const t = useTranslations("dashboard.safety");
  const { data: asked = [] } = useQuery(useTRPC().membership.endingsToDecide.queryOptions());
  return (
    <>
      <DeskHead title={t("title")} note={t("note")} />
      <div className="stack">
        {asked.length === 0 ? (
          <div className="panel">
            <EmptyState words={t("none")} />
          </div>
        ) : null}
        {asked.map((one) => (
          <Asked key={one.id} one={one} />
        ))}
      </div>
    </>
  );
}

function Asked({ one }: { one: MemberEndingToDecide }) {
  const t = useTranslations("dashboard.safety");
  const moment = useMomentWords();
  const { id, clientName: client, personName: name, askedByName: worker, askedAt, reason, mayDecide } = one;
  return (
    <Panel id={`ending-${id}`} title={t("question", { client, name })}>
      <p className="note">{t("by", { worker, moment: moment(askedAt) })}</p>
      <blockquote className="reason">{t("quote", { reason })}</blockquote>
      <p>{t("yesMeans", { client, name })}</p>
      {mayDecide ? <Decide one={one} /> : <p className="note">{t("somebodyElse")}</p>}
    </Panel>
  );
}

function Decide({ one: { id: endingId, clientId, clientName: client, personName: name } }: { one: MemberEndingToDecide }) {
  const t = useTranslations("dashboard.safety");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  const { mutate, isPending } = useMutation(
    trpc.membership.decideEnding.mutationOptions({
      onSuccess: (_, { answer }) => bar.say(t(answer === "confirmed" ? "ended" : "stays", { client, name })),
      onError: (error) => bar.say(failureWords(error)),
      onSettled: () => queryClient.invalidateQueries(trpc.membership.endingsToDecide.queryFilter()),
    }),
  );
  const decide = (answer: MemberEndingDecision["answer"]) => {
    if (!isPending) mutate({ clientId, endingId, answer });
  };
  return (
    <div className="actions actions-below">
      <Press type="button" onClick={() => decide("confirmed")}>
        {t("yes", { name })}
      </Press>
      <Press type="button" onClick={() => decide("refused")}>
        {t("no", { name })}
      </Press>
    </div>
  );
}

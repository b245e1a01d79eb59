"use client";

import { DeskHead, EmptyState, Panel, Press } from "@naast/ui";
import type { DeadLetterView } from "@naast/vocabulary";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { useMomentWords } from "../words/use-moment-words.ts";

/** Messages that did not leave, for the administrator: how, when and why; never to whom or about what. */
export function DeadLettersScreen() {
  const t = useTranslations("deskLetters");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data: letters = [] } = useQuery(trpc.messages.deadLetters.queryOptions());
  const { mutate } = useMutation(
    trpc.messages.decideDeadLetter.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.messages.deadLetters.queryFilter()),
    }),
  );
  return (
    <>
      <DeskHead title={t("title")} note={t("note")} />
      <Panel id="letters" title={t("title")}>
        {letters.length === 0 ? <EmptyState words={t("none")} /> : null}
        <ul className="lines">
          {letters.map((letter) => (
            <Letter key={letter.id} letter={letter} onDecide={(decision) => mutate({ letterId: letter.id, decision })} />
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Letter({ letter, onDecide }: { letter: DeadLetterView; onDecide: (decision: "retry" | "drop") => void }) {
  const t = useTranslations("deskLetters");
  const moment = useMomentWords();
  const { channel, reason, tries, createdAt } = letter;
  const what = t("what", { channel: t(`channels.${channel}`), moment: moment(createdAt) });
  return (
    <li className="line">
      <div>
        <b>{what}</b>
        <p>{t(`reasons.${reason}`)}</p>
        <p className="note">{t("tries", { tries })}</p>
      </div>
      <div className="actions">
        <Press type="button" small onClick={() => onDecide("retry")} aria-label={t("retryOf", { what })}>
          {t("retry")}
        </Press>
        <Press type="button" small onClick={() => onDecide("drop")} aria-label={t("dropOf", { what })}>
          {t("drop")}
        </Press>
      </div>
    </li>
  );
}

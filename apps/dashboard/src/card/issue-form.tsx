"use client";

import { CheckField, Press } from "@naast/ui";
import type { CardView, ClientId, IssuedCard, NewCard } from "@naast/vocabulary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFailureWords } from "../form/failure-words.ts";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";

type Props = { clientId: ClientId; card: CardView; onMade: (made: IssuedCard) => void };

/** The press says how the worker knows who is there, and makes the card: one press, and one more to print. */
export function IssueForm({ clientId, card: { clientName: client, issued, pin }, onMade }: Props) {
  const t = useTranslations("dashboard.card");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  const [forgotPin, setForgot] = useState(false);
  const { mutate, isPending } = useMutation(
    trpc.card.issue.mutationOptions({
      // The code stays on this page and in no memory behind it.
      gcTime: 0,
      onSuccess: onMade,
      onError: (error) => bar.say(failureWords(error)),
      onSettled: () => queryClient.invalidateQueries(trpc.card.read.queryFilter({ clientId })),
    }),
  );
  const make = (recognition: NewCard["recognition"]) => {
    if (!isPending) mutate({ clientId, recognition, forgotPin });
  };
  return (
    <>
      {issued ? <p>{t("voids", { client })}</p> : null}
      {pin === "chosen" ? (
        <CheckField
          id="forgot-pin"
          label={t("forgot")}
          hint={t("forgotHint")}
          checked={forgotPin}
          onChange={({ currentTarget }) => setForgot(currentTarget.checked)}
        />
      ) : (
        <p>{t("withStart", { client })}</p>
      )}
      <p className="card-question" id="recognition">
        {t("how", { client })}
      </p>
      <div className="actions actions-below" role="group" aria-labelledby="recognition">
        <Press type="button" variant="main" onClick={() => make("known")}>
          {t("known", { client })}
        </Press>
        <Press type="button" onClick={() => make("colleague")}>
          {t("colleague", { client })}
        </Press>
      </div>
    </>
  );
}

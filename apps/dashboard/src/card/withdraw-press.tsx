"use client";

import { Press } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useFailureWords } from "../form/failure-words.ts";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** One press, without a question first: a lost card is in somebody's hands. A new one is as quickly made. */
export function WithdrawPress({ clientId, client }: { clientId: ClientId; client: string }) {
  const t = useTranslations("dashboard.card");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  const { mutate, isPending } = useMutation(
    trpc.card.withdraw.mutationOptions({
      onSuccess: () => bar.say(t("withdrawn", { client })),
      onError: (error) => bar.say(failureWords(error)),
      onSettled: () => queryClient.invalidateQueries(trpc.card.read.queryFilter({ clientId })),
    }),
  );
  return (
    <div className="actions actions-below">
      <Press type="button" onClick={() => (isPending ? undefined : mutate({ clientId }))}>
        {t("withdraw")}
      </Press>
    </div>
  );
}

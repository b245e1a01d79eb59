"use client";

import type { ClientId } from "@naast/vocabulary";
import { useQueryClient } from "@tanstack/react-query";
import { useFailureWords } from "../form/failure-words.ts";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** What starting and stopping do around themselves. */
export function useErasureTold(clientId: ClientId, words: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  return {
    onSuccess: () => bar.say(words),
    onError: (error: unknown) => bar.say(failureWords(error)),
    onSettled: () => queryClient.invalidateQueries(trpc.takeAlong.erasure.queryFilter({ clientId })),
  };
}

"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useFailureWords } from "../form/failure-words.ts";
import { concerns } from "../live/matching.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useBar } from "../shell/bar.tsx";

/** What a press does around itself that is taken back by another press, and not as a change. */
export function useTold(words: string) {
  const { clientId } = usePlan();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  return {
    onSuccess: () => bar.say(words),
    onError: (error: unknown) => bar.say(failureWords(error)),
    onSettled: () => queryClient.invalidateQueries({ predicate: (query) => concerns(query, clientId) }),
  };
}

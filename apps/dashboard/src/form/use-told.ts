"use client";

import { type QueryFilters, useQueryClient } from "@tanstack/react-query";
import { useBar } from "../shell/bar.tsx";
import { useFailureWords } from "./failure-words.ts";

/** What a press does around itself that is not taken back as a change: says what was done, or why not, and reads again. */
export function useTold(words: string, again: QueryFilters) {
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  return {
    onSuccess: () => bar.say(words),
    onError: (error: unknown) => bar.say(failureWords(error)),
    onSettled: () => queryClient.invalidateQueries(again),
  };
}

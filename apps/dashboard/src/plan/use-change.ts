"use client";

import type { Changed, PlanView } from "@naast/vocabulary";
import { useQueryClient } from "@tanstack/react-query";
import { useFailureWords } from "../form/failure-words.ts";
import { concerns } from "../live/matching.ts";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { eventsOnPage } from "./events-on-page.ts";
import { usePlan } from "./use-plan.tsx";

type Effects<Input> = {
  /** What others notice; stands beside the way back. */
  words: string;
  /** How the plan will look, shown before the answer is there. Only where nothing can come out differently. */
  expect?: (plan: PlanView, input: Input) => PlanView;
  /** A form says itself what is missing; a single press has no other place than the bar. */
  quietly?: boolean;
};

/** What every change of the plan does around itself: show, offer the way back, read again, say what did not work. */
export function useChange<Input>({ words, expect, quietly = false }: Effects<Input>) {
  const { clientId } = usePlan();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  const { queryKey } = useTRPC().plan.read.queryOptions({ clientId, events: eventsOnPage });
  return {
    onMutate: async (input: Input) => {
      if (!expect) return { before: undefined };
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData(queryKey);
      if (before) queryClient.setQueryData(queryKey, expect(before, input));
      return { before };
    },
    onSuccess: ({ changeId }: Changed) => bar.offerUndo(words, { clientId, changeId }),
    onError: (error: unknown, _input: Input, shown: { before: PlanView | undefined } | undefined) => {
      if (shown?.before) queryClient.setQueryData(queryKey, shown.before);
      if (!quietly) bar.say(failureWords(error));
    },
    onSettled: () => queryClient.invalidateQueries({ predicate: (query) => concerns(query, clientId) }),
  };
}

"use client";

import type { SettingsChange } from "@naast/vocabulary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useFailureWords } from "../form/failure-words.ts";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** Keeps a setting and renders the page anew with it. */
export function useSettings(): (change: SettingsChange) => void {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  const { mutate } = useMutation(
    trpc.account.changeSettings.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.account.me.queryFilter());
        router.refresh();
      },
      onError: (error) => bar.say(failureWords(error)),
    }),
  );
  return (change) => mutate(change);
}

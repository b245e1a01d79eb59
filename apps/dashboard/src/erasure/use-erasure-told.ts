"use client";

import type { ClientId } from "@naast/vocabulary";
import { useTold } from "../form/use-told.ts";
import { useTRPC } from "../trpc/client.tsx";

/** What starting and stopping do around themselves. */
export function useErasureTold(clientId: ClientId, words: string) {
  return useTold(words, useTRPC().takeAlong.erasure.queryFilter({ clientId }));
}

"use client";

import type { Failure, Router } from "@naast/api";
import type { TwoTexts } from "@naast/vocabulary";
import { type DehydratedState, HydrationBoundary, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink, type TRPCClient, TRPCClientError } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import { makeQueryClient } from "./query-client.ts";

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<Router>();

export type Api = TRPCClient<Router>;

function makeApi(): Api {
  const url = "/api/trpc";
  return createTRPCClient<Router>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({ url }),
        false: httpBatchLink({ url, maxItems: 10 }),
      }),
    ],
  });
}

/** One client and one cache per page load. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  const [api] = useState(makeApi);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={api} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}

/** What the server read for this page, handed to the cache of the browser. */
export function Hydrated({ state, children }: { state: DehydratedState; children: ReactNode }) {
  return <HydrationBoundary state={state}>{children}</HydrationBoundary>;
}

/** Why the server said no, or null when it was not the server that failed. */
export function failureFrom(error: unknown): Failure | null {
  if (!(error instanceof TRPCClientError)) return null;
  const { data }: TRPCClientError<Router> = error;
  return data?.failure ?? null;
}

/** What to do at each field, when that is what the server answered. */
export function fieldsFrom(error: unknown): Readonly<Record<string, string>> | null {
  const failure = failureFrom(error);
  return failure?.kind === "invalid" ? failure.fields : null;
}

/** Both texts, when somebody else changed the same words meanwhile. */
export function textsFrom(error: unknown): TwoTexts | null {
  const failure = failureFrom(error);
  return failure?.kind === "conflict" ? failure.texts : null;
}

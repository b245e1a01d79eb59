import "server-only";
import { createCaller, createContext, failureOf, type Router, router } from "@naast/api";
import { currentSignIn } from "@naast/auth";
import type { FetchQueryOptions, QueryKey } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { notFound } from "next/navigation";
import { cache } from "react";
import { makeQueryClient } from "./query-client.ts";

const app = "dashboard";

/** One cache per request: people never share one. */
export const queryClientOfRequest = cache(makeQueryClient);

const contextOfRequest = cache(async () => createContext({ app }));

export const isSignedIn = cache(async () => (await currentSignIn(app)) !== null);

/** The procedures, called in this process. */
export const caller = cache(async () => createCaller(await contextOfRequest()));

/** Query options that run in this process; the browser's have the same keys, so what is read here is there already. */
export const trpc = createTRPCOptionsProxy<Router>({ router, ctx: contextOfRequest, queryClient: queryClientOfRequest });

/** Reads before the page is rendered. What the reader may not see does not exist for them: the page says so calmly. */
export async function load<Read, Failed, Key extends QueryKey>(options: FetchQueryOptions<Read, Failed, Read, Key>): Promise<Read> {
  try {
    return await queryClientOfRequest().fetchQuery(options);
  } catch (error) {
    const { kind } = failureOf(error);
    if (kind === "notFound" || kind === "refused" || kind === "invalid") notFound();
    throw error;
  }
}

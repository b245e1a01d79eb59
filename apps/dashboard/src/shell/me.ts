import "server-only";
import type { MeView } from "@naast/vocabulary";
import { redirect } from "next/navigation";
import { cache } from "react";
import { caller, isSignedIn } from "../trpc/server.ts";

/** Who asks, or null. Read once per request. */
export const readMe = cache(async (): Promise<MeView | null> => {
  if (!(await isSignedIn())) return null;
  return (await caller()).account.me();
});

export type WorkerMe = MeView & { worker: NonNullable<MeView["worker"]> };

/** For the top of every page: goes to sign-in when nobody is signed in, and comes back to `path` after it. */
export async function requireMe(path: string): Promise<WorkerMe> {
  const me = await readMe();
  if (!me?.worker) redirect(`/sign-in?back=${encodeURIComponent(path)}`);
  return { ...me, worker: me.worker };
}

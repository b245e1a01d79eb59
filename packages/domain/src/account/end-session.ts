import { endOtherOwnSessions, endOwnSession } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import { type Id, NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Signs one of my devices out, at its next request. */
export async function endSession(
  ctx: Context,
  permit: SelfPermit<"account.endSession">,
  { sessionId }: { sessionId: Id<"Session"> },
): Promise<void> {
  const ended = await ctx.store.write((tx) => endOwnSession(tx, permit, sessionId));
  if (!ended) throw new NotFound();
}

/** Signs all my other devices out. */
export function endOtherSessions(ctx: Context, permit: SelfPermit<"account.endSession">): Promise<void> {
  return ctx.store.write((tx) => endOtherOwnSessions(tx, permit, ctx.actor.sessionId));
}

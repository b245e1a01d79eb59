import { listOwnSessions } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import { type SessionView, systemClock } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Where I am signed in now, the session in use marked. */
export async function readSessions(ctx: Context, permit: SelfPermit<"account.listSessions">): Promise<readonly SessionView[]> {
  // Signing in lives by the calendar; the demo's story may run days ahead of it.
  const now = new Date(Math.min(ctx.clock.now().getTime(), systemClock.now().getTime()));
  const sessions = await listOwnSessions(ctx.store.read, permit, now);
  return sessions.map(({ id, app, deviceWords, startedAt, lastSeenAt }) => ({
    id,
    app,
    deviceWords,
    startedAt: startedAt.getTime(),
    lastSeenAt: lastSeenAt.getTime(),
    isThisOne: id === ctx.actor.sessionId,
  }));
}

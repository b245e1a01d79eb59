import { listOwnSessions } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import type { SessionView } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Where I am signed in now, the session in use marked. */
export async function readSessions(ctx: Context, permit: SelfPermit<"account.listSessions">): Promise<readonly SessionView[]> {
  const sessions = await listOwnSessions(ctx.store.read, permit, ctx.clock.now());
  return sessions.map(({ id, app, deviceWords, startedAt, lastSeenAt }) => ({
    id,
    app,
    deviceWords,
    startedAt: startedAt.getTime(),
    lastSeenAt: lastSeenAt.getTime(),
    isThisOne: id === ctx.actor.sessionId,
  }));
}

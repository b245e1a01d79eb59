import { updateMember } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type PersonId, Refused } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { requireMember } from "./require-member.ts";
import { tellAboutMember } from "./tell-about-member.ts";

/** Back before the day, by the one who asked for the rest. On the day itself nobody has to do anything. */
export async function resumeMember(ctx: Context, permit: Permit<"member.resume">, { personId }: { personId: PersonId }): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const before = await requireMember(ctx, permit, { read: tx, personId });
    if (before.state !== "paused") throw new Conflict("already.there");
    if (before.pausedBy !== null && before.pausedBy !== permit.actorId) throw new Refused(permit.action);
    const back = { state: "active" as const, pausedUntil: null, pauseWords: null, pausedBy: null, changedAt: at };
    await updateMember(tx, permit, { before, set: back });
    await tellAboutMember(tx, permit, { kind: "member.returned", personId, at });
  });
  return null;
}

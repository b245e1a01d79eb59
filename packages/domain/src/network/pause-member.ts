import { endDelegationsOf, updateMember } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, Invalid, type MemberPause } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { freeSteps } from "./free-steps.ts";
import { requireMember } from "./require-member.ts";
import { tellAboutMember } from "./tell-about-member.ts";

/** Somebody rests until a day: by their own wish or the client's. What they were asked for is an open place again. */
export async function pauseMember(
  ctx: Context,
  permit: Permit<"member.pause">,
  { personId, until, words }: Pick<MemberPause, "personId" | "until" | "words">,
): Promise<null> {
  if (until <= today(ctx)) throw new Invalid({ until: "chooseDay" });
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const before = await requireMember(ctx, permit, { read: tx, personId });
    if (before.state === "paused") throw new Conflict("already.there");
    const rest = { state: "paused" as const, pausedUntil: until, pauseWords: words, pausedBy: permit.actorId, changedAt: at };
    await updateMember(tx, permit, { before, set: rest });
    await endDelegationsOf(tx, permit, { personId, at });
    await freeSteps(tx, permit, { personId, words, kind: "member.paused", at });
    await tellAboutMember(tx, permit, { kind: "member.paused", personId, at });
  });
  return null;
}

import { removeOwnWords } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { MemberLeaving } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { endMembership } from "./end-membership.ts";
import { requireMember } from "./require-member.ts";

/** Somebody stops taking part. No reason is asked; what they wrote stays under their first name or goes, as they choose. */
export async function leavePlan(
  ctx: Context,
  permit: Permit<"member.leave">,
  { ownWords, words }: Pick<MemberLeaving, "ownWords" | "words">,
): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const before = await requireMember(ctx, permit, { read: tx, personId: permit.actorId });
    await endMembership(ctx, permit, { tx, before, leaveWords: words, at });
    if (ownWords === "go") await removeOwnWords(tx, permit, { personId: permit.actorId, at });
  });
  return null;
}

import type { Permit } from "@naast/policy";
import type { PersonId } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { endMembership } from "./end-membership.ts";
import { requireMember } from "./require-member.ts";

/** The client no longer wants somebody in the plan: at once, without a word to anybody. They come back by an invitation only. */
export async function removeMember(ctx: Context, permit: Permit<"member.remove">, { personId }: { personId: PersonId }): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const before = await requireMember(ctx, permit, { read: tx, personId });
    await endMembership(ctx, permit, { tx, before, leaveWords: null, at });
  });
  return null;
}

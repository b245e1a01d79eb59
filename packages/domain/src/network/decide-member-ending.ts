import { answerMemberEnding, readMemberEnding } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type MemberEndingDecision, NotFound, Refused } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { endMembership } from "./end-membership.ts";
import { requireMember } from "./require-member.ts";
import { tellAboutMember } from "./tell-about-member.ts";

/**
 * A team lead confirms that somebody's taking part ends for safety, or refuses. A yes ends it at once and without a word to
 * that person, as the client's own removal does. `Refused` to who asked for it; `Conflict` when it was decided already.
 */
export async function decideMemberEnding(
  ctx: Context,
  permit: Permit<"member.decideEnding">,
  { endingId: id, answer }: Pick<MemberEndingDecision, "endingId" | "answer">,
): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const ending = await readMemberEnding(tx, permit, id);
    if (!ending) throw new NotFound();
    if (ending.askedBy === permit.actorId) throw new Refused(permit.action);
    const { personId } = ending;
    if (!(await answerMemberEnding(tx, permit, { id, answer, at }))) throw new Conflict("already.there");
    const before = await requireMember(ctx, permit, { read: tx, personId });
    if (answer === "confirmed") await endMembership(ctx, permit, { tx, before, leaveWords: null, at });
    else await tellAboutMember(tx, permit, { kind: "member.endingRefused", personId, at });
  });
  return null;
}

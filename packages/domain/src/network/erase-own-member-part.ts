import { addEvent, eraseOwnAccount, eraseOwnPart as eraseRows, isAccountUsedElsewhere, readMember } from "@naast/db";
import type { Permit } from "@naast/policy";
import { NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/**
 * Everything that is held about somebody because of this plan goes, in one transaction (AVG art. 17); the account with it
 * when it is used for nothing else. The access log stays, and says so on the page that asks. Open screens read again.
 */
export async function eraseOwnPart(ctx: Context, permit: Permit<"ownPart.erase">): Promise<{ accountGone: boolean }> {
  const at = ctx.clock.now();
  return ctx.store.write(async (tx) => {
    if (!(await readMember(tx, permit, permit.actorId))) throw new NotFound();
    const accountGone = !(await isAccountUsedElsewhere(tx, permit, permit.actorId));
    await eraseRows(tx, permit);
    if (accountGone) await eraseOwnAccount(tx, permit);
    // Told by nobody: the one who did it is no longer in the plan. It is never shown, it only makes screens read again.
    const unnamed = { ...permit, actorId: permit.clientPersonId };
    const place = { changeId: null, goalId: null, stepId: null, itemId: null, audience: "client" as const };
    await addEvent(tx, unnamed, { at, content: { kind: "member.erased" }, place });
    return { accountGone };
  });
}

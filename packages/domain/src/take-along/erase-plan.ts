import { addEvent, eraseWholePlan } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Moment } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/**
 * The client leaves nothing behind (AVG art. 17): the plan, its history, who was given what, and the accounts that were for
 * nothing else, in one transaction. The number is that of the line in the access log, which stays and proves it.
 */
export async function erasePlan(ctx: Context, permit: Permit<"plan.erase">): Promise<{ proof: string; at: Moment }> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    await eraseWholePlan(tx, permit);
    // Wakes every open screen, which then finds nothing; it is swept within the hour.
    const place = { changeId: null, goalId: null, stepId: null, itemId: null, audience: "client" as const };
    await addEvent(tx, permit, { at, content: { kind: "plan.erased" }, place });
  });
  return { proof: permit.logId, at: at.getTime() };
}

import { hasUnreviewedBefore, insertEmergencyAccess } from "@naast/db";
import type { Permit } from "@naast/policy";
import { emergencyPeriod, type Moment, oneDay, Refused } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** After this long without a review a worker opens nothing else. In milliseconds. */
const reviewPeriod = 7 * oneDay;

/**
 * Break-glass: reading one plan for one hour, with the reason typed. The client reads it in their own log, and the team
 * lead judges it (decision 0007).
 */
export async function openEmergencyAccess(
  ctx: Context,
  permit: Permit<"emergency.open">,
  { reason }: { reason: string },
): Promise<{ endsAt: Moment }> {
  const openedAt = ctx.clock.now();
  const endsAt = new Date(openedAt.getTime() + emergencyPeriod);
  await ctx.store.write(async (tx) => {
    const overdue = await hasUnreviewedBefore(tx, permit, new Date(openedAt.getTime() - reviewPeriod));
    if (overdue) throw new Refused(permit.action);
    await insertEmergencyAccess(tx, permit, { reason, openedAt, endsAt });
  });
  return { endsAt: endsAt.getTime() };
}

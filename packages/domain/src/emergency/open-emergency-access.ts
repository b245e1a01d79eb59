import { hasUnreviewedBefore, insertEmergencyAccess } from "@naast/db";
import type { Permit } from "@naast/policy";
import { emergencyPeriod, type Moment, oneDay } from "@naast/vocabulary";
import { logRefusal } from "../authorise.ts";
import type { Context } from "../context.ts";
import { RefusedItem } from "../refused-item.ts";

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
  const opened = await ctx.store.write(async (tx) => {
    if (await hasUnreviewedBefore(tx, permit, new Date(openedAt.getTime() - reviewPeriod))) return false;
    await insertEmergencyAccess(tx, permit, { reason, openedAt, endsAt });
    return true;
  });
  if (opened) return { endsAt: endsAt.getTime() };
  await logRefusal(ctx, permit, permit.clientId);
  throw new RefusedItem(permit, permit.clientId);
}

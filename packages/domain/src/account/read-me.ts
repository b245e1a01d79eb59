import { listCoordinatedMeetings, listFormerPlans, listOwnPlans, readOwnAccount, readOwnWork } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import { type MeView, NotFound, textSizes } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Who I am here: name, settings, the plans I can open, and what I am in the organisation. */
export async function readMe(ctx: Context, permit: SelfPermit<"account.read">): Promise<MeView> {
  const { actor, store } = ctx;
  const [account, plans, former, work, coordinations] = await Promise.all([
    readOwnAccount(store.read, permit),
    actor.app === "portal" ? listOwnPlans(store.read, permit) : [],
    actor.app === "portal" ? listFormerPlans(store.read, permit) : [],
    actor.app === "dashboard" ? readOwnWork(store.read, permit) : null,
    actor.app === "portal" ? listCoordinatedMeetings(store.read, permit) : [],
  ]);
  if (!account) throw new NotFound();
  const textSize = textSizes.find((size) => size === account.textSize) ?? 100;
  const formerPlans = former.map(({ clientId, invitedAt }) => ({ clientId, since: invitedAt.getTime() }));
  return { ...account, textSize, sharedDevice: actor.sharedDevice, plans, coordinations, formerPlans, worker: work };
}

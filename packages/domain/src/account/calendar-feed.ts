import { endStoredFeed, readCalendarFeed as readStored, renewStoredFeed } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import type { CalendarFeedMade, CalendarFeedView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import type { Forge } from "../invitation/invitation-forge.ts";

/** Whether one's own calendar address is on. It cannot be read again: only its hash is kept. */
export async function readCalendarFeedState(ctx: Context, permit: SelfPermit<"calendarFeed.read">): Promise<CalendarFeedView> {
  const since = await readStored(ctx.store.read, permit, { app: ctx.actor.app });
  return { isOn: since !== null, since: since?.getTime() ?? null };
}

/** Makes the secret address of one's own calendar, or a new one in its place; told this once. */
export async function renewCalendarFeed(
  ctx: Context,
  permit: SelfPermit<"calendarFeed.renew">,
  { link, addresses }: Pick<Forge, "link" | "addresses">,
): Promise<CalendarFeedMade> {
  const { app } = ctx.actor;
  const { secret, hash } = link();
  await ctx.store.write((tx) => renewStoredFeed(tx, permit, { app, secretHash: hash, at: ctx.clock.now() }));
  return { address: `${addresses[app]}/api/calendar/${secret}` };
}

/** Ends it at once: the address opens nothing any more. */
export async function endCalendarFeed(ctx: Context, permit: SelfPermit<"calendarFeed.end">): Promise<void> {
  await ctx.store.write((tx) => endStoredFeed(tx, permit, { app: ctx.actor.app }));
}

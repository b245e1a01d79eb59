import { hasNoWayBack, readOwnPin } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import type { OwnCardView } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Whether I come in with a card and a PIN, and whether I may make one because there is no other way back. */
export async function readOwnCard(ctx: Context, permit: SelfPermit<"account.read">): Promise<OwnCardView> {
  const { read } = ctx.store;
  return { hasCard: (await readOwnPin(read, permit)) !== null, mayMake: await hasNoWayBack(read, permit) };
}

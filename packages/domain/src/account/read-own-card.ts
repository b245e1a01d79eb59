import { readOwnPin } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import type { OwnCardView } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Whether I come in with a card and a PIN. */
export async function readOwnCard(ctx: Context, permit: SelfPermit<"account.read">): Promise<OwnCardView> {
  return { hasCard: (await readOwnPin(ctx.store.read, permit)) !== null };
}

import { withdrawCardInUse } from "@naast/db";
import type { Permit } from "@naast/policy";
import { NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** A lost card works no longer, and who came in with it is signed out. `NotFound` when there is no card in use. */
export async function withdrawCard(ctx: Context, permit: Permit<"card.withdraw">): Promise<void> {
  const at = ctx.clock.now();
  const withdrawn = await ctx.store.write((tx) => withdrawCardInUse(tx, permit, at));
  if (!withdrawn) throw new NotFound();
}

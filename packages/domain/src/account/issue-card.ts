import { readPinOfHolder } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { IssuedCard, NewCard } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { replaceCard } from "./replace-card.ts";

/**
 * A new card for a client whom the worker recognised. The PIN stays, unless there is none yet, was never chosen, or was
 * forgotten: then a start PIN comes with it.
 */
export async function issueCard(ctx: Context, permit: Permit<"card.issue">, { recognition, forgotPin }: NewCard): Promise<IssuedCard> {
  const holderId = permit.clientPersonId;
  const own = await readPinOfHolder(ctx.store.read, permit, holderId);
  const isChosen = own !== null && own.startsUntil === null;
  return replaceCard(ctx, permit, { holderId, recognition, withStartPin: forgotPin || !isChosen });
}

import { hasNoWayBack } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import { Conflict, type MadeOwnCard, type PinChoice } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { issueOwnCard, prepareOwnCard } from "./issue-own-card.ts";

/**
 * A card for who takes part without e-mail and did not choose a PIN when they said yes. `Conflict` for who can come back
 * already: a card of a client is made at the desk (`issue-card.ts`). The code is in this answer and nowhere else.
 */
export async function makeOwnCard(ctx: Context, permit: SelfPermit<"pin.choose">, choice: PinChoice): Promise<MadeOwnCard> {
  const { actorId: personId } = permit;
  const card = await prepareOwnCard(choice);
  await ctx.store.write(async (tx) => {
    if (!(await hasNoWayBack(tx, permit))) throw new Conflict("already.there");
    await issueOwnCard(tx, card, { personId, at: ctx.clock.now() });
  });
  return { personId, words: card.words };
}

import { type CardSeal, insertCard, listPinsOf, newCardCode, newSalt, newStartPin, saveStartPin, withdrawCardInUse } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type IssuedCard, type NewCard, startPinPeriod } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { currentSeal } from "./card-seal.ts";

type Issuing = Permit<"card.issue">;

/** A PIN to begin with that opens the holder's own account and nothing else. */
async function startPinFor(ctx: Context, { clientPersonId }: Issuing, seal: CardSeal) {
  const pins = await listPinsOf(ctx.store.read, clientPersonId);
  const salt = pins[0]?.salt ?? newSalt();
  const taken = new Set(pins.map(({ pinHash }) => pinHash));
  for (;;) {
    const pin = newStartPin();
    const pinHash = await seal.pinHash(pin, salt);
    if (!taken.has(pinHash)) return { pin, pinHash, salt };
  }
}

/**
 * A new card for a client whom the worker recognised; the one before is void at once, and who came in with it is signed
 * out. The PIN stays, unless there is none yet, was never chosen, or was forgotten: then a start PIN comes with it. Code and
 * start PIN are in this answer and nowhere else.
 */
export async function issueCard(ctx: Context, permit: Issuing, { recognition, forgotPin }: NewCard): Promise<IssuedCard> {
  const seal = currentSeal();
  const at = ctx.clock.now();
  const code = newCardCode();
  const [own] = await listPinsOf(ctx.store.read, permit.clientPersonId);
  const isChosen = own?.personId === permit.clientPersonId && own.startsUntil === null;
  const start = isChosen && !forgotPin ? null : await startPinFor(ctx, permit, seal);
  const startsUntil = new Date(at.getTime() + startPinPeriod);
  await ctx.store.write(async (tx) => {
    await withdrawCardInUse(tx, permit, at);
    await insertCard(tx, permit, { codeHash: seal.codeHash(code), recognition, at });
    if (start) await saveStartPin(tx, permit, { pinHash: start.pinHash, salt: start.salt, startsUntil, at });
  });
  return { code, startPin: start && { pin: start.pin, until: startsUntil.getTime() } };
}

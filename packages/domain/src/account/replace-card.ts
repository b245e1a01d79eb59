import { insertCard, listPinsOf, newCardCode, newSalt, newStartPin, saveStartPin, withdrawCardInUse } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type IssuedCard, type NewCard, NotFound, type PersonId, startPinPeriod } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { currentSeal } from "./card-seal.ts";

type Holder = { holderId: PersonId };

/** A PIN to begin with that opens the holder's own account and nothing else. */
async function startPinFor(ctx: Context, holderId: PersonId) {
  const seal = currentSeal();
  const pins = await listPinsOf(ctx.store.read, holderId);
  const salt = pins[0]?.salt ?? newSalt();
  const taken = new Set(pins.map(({ pinHash }) => pinHash));
  for (;;) {
    const pin = newStartPin();
    const pinHash = await seal.pinHash(pin, salt);
    if (!taken.has(pinHash)) return { pin, pinHash, salt };
  }
}

type Replacing = Holder & Pick<NewCard, "recognition"> & { withStartPin: boolean };

/**
 * A new card for the holder, whom a worker recognised; the one before is void at once, and who came in with it is signed
 * out. Code and start PIN are in this answer and nowhere else.
 */
export async function replaceCard(
  ctx: Context,
  permit: Permit<"card.issue" | "memberCard.issue">,
  { holderId, recognition, withStartPin }: Replacing,
): Promise<IssuedCard> {
  const at = ctx.clock.now();
  const code = newCardCode();
  const codeHash = currentSeal().codeHash(code);
  const start = withStartPin ? await startPinFor(ctx, holderId) : null;
  const startsUntil = new Date(at.getTime() + startPinPeriod);
  await ctx.store.write(async (tx) => {
    await withdrawCardInUse(tx, permit, { holderId, at });
    await insertCard(tx, permit, { holderId, codeHash, recognition, at });
    if (start) await saveStartPin(tx, permit, { holderId, pinHash: start.pinHash, salt: start.salt, startsUntil, at });
  });
  return { code, startPin: start && { pin: start.pin, until: startsUntil.getTime() } };
}

/** A lost card works no longer, and who came in with it is signed out. `NotFound` when there is no card in use. */
export async function takeCardBack(
  ctx: Context,
  permit: Permit<"card.withdraw" | "memberCard.withdraw">,
  { holderId }: Holder,
): Promise<void> {
  const at = ctx.clock.now();
  const withdrawn = await ctx.store.write((tx) => withdrawCardInUse(tx, permit, { holderId, at }));
  if (!withdrawn) throw new NotFound();
}
